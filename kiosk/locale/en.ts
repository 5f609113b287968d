<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>AudioBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>no sound here</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>synthetic voice</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
</context>
<context>
    <name>CareControls</name>
    <message>
        <source>Touch test</source>
        <translation>Touch test</translation>
    </message>
    <message>
        <source>Code for help</source>
        <translation>Code for help</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problems: %1</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Sound test</translation>
    </message>
    <message>
        <source>There is no sound device, or it does not answer.</source>
        <translation>There is no sound device, or it does not answer.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>Softest</translation>
    </message>
    <message>
        <source>When a visit begins</source>
        <translation>When a visit begins</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>Loudest</translation>
    </message>
    <message>
        <source>The settings could not be written: this holds until the program ends.</source>
        <translation>The settings could not be written: this holds until the program ends.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>This screen&apos;s brightness cannot be set from here.</source>
        <translation>This screen&apos;s brightness cannot be set from here.</translation>
    </message>
</context>
<context>
    <name>CareWays</name>
    <message>
        <source>Touch again</source>
        <translation>Touch again</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Restart the program</translation>
    </message>
    <message>
        <source>Restart the machine</source>
        <translation>Restart the machine</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Shut down</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>Leave kiosk mode</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Voice and captions</source>
        <translation>Voice and captions</translation>
    </message>
    <message>
        <source>Whose voice would you like to hear?</source>
        <translation>Whose voice would you like to hear?</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>After each event</source>
        <translation>After each event</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Go on by itself</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Wait for me</translation>
    </message>
</context>
<context>
    <name>ComingPanel</name>
    <message>
        <source>What comes</source>
        <translation>What comes</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>perhaps %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>the %1s</translation>
    </message>
    <message>
        <source>the %1s (century %2)</source>
        <translation>the %1s</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>%1 of %2 hands were right</source>
        <translation>%1 of %2 hands were right</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>Questions through the hall</source>
        <translation>Questions through the hall</translation>
    </message>
    <message>
        <source>No question was answered</source>
        <translation>No question was answered</translation>
    </message>
    <message>
        <source>This is the end of the lesson</source>
        <translation>This is the end of the lesson</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Nothing was missed.</translation>
    </message>
    <message>
        <source>Most missed: %1</source>
        <translation>Most missed: %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Choose something else</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>in silence, to read</source>
        <translation>in silence, to read</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>synthetic voice</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>heard</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>no %1 here: spoken in %2</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPicture</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>shown in %1</source>
        <translation>shown in %1</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>no %1 here: spoken in %2</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>Draft translation, not yet reviewed</translation>
    </message>
    <message>
        <source>Sit down and listen from here</source>
        <translation>Sit down and listen from here</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Touch to begin</source>
        <translation>Touch to begin</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>ExhibitOpening</name>
    <message>
        <source>Sit down and listen</source>
        <translation>Sit down and listen</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>Draft translation, not yet reviewed</translation>
    </message>
</context>
<context>
    <name>ExhibitScreen</name>
    <message>
        <source>%1 min of narration</source>
        <translation>%1 min of narration</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this exhibit</source>
        <translation>
            <numerusform>%n question about this exhibit</numerusform>
            <numerusform>%n questions about this exhibit</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>How did you like it?</source>
        <translation>How did you like it?</translation>
    </message>
    <message>
        <source>I liked it</source>
        <translation>I liked it</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>So-so</translation>
    </message>
    <message>
        <source>Not much</source>
        <translation>Not much</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Watch the film</source>
        <translation>Watch the film</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>Ten seconds back</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
</context>
<context>
    <name>FilmPoster</name>
    <message>
        <source>This film cannot be shown here. Please see the pictures and words of the event.</source>
        <translation>This film cannot be shown here. Please see the pictures and words of the event.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Watch again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>synthetic voice</source>
        <translation>synthetic voice</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>no sound here</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>Draft translation, not yet reviewed</translation>
    </message>
    <message>
        <source>captions shown in %1</source>
        <translation>captions shown in %1</translation>
    </message>
</context>
<context>
    <name>FilmScrubber</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>FloorBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>To the question</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Ways of reading</source>
        <translation>Ways of reading</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Greetings from the centre</source>
        <translation>Greetings from the centre</translation>
    </message>
</context>
<context>
    <name>HelpCode</name>
    <message>
        <source>Photograph this code and send it to who can help: it holds all that this page says.</source>
        <translation>Photograph this code and send it to who can help: it holds all that this page says.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>stand and look</source>
        <translation>stand and look</translation>
    </message>
    <message>
        <source>sit and listen · %1 min</source>
        <translation>sit and listen · %1 min</translation>
    </message>
    <message>
        <source>sit and listen</source>
        <translation>sit and listen</translation>
    </message>
    <message>
        <source>gather and learn</source>
        <translation>gather and learn</translation>
    </message>
    <message>
        <source>%1 exhibits · %2 events</source>
        <translation>%1 exhibits · %2 events</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>The hall is closed.</source>
        <translation>The hall is closed.</translation>
    </message>
    <message>
        <source>It opens today at %1.</source>
        <translation>It opens today at %1.</translation>
    </message>
    <message>
        <source>It opens tomorrow at %1.</source>
        <translation>It opens tomorrow at %1.</translation>
    </message>
    <message>
        <source>It opens on %1, at %2.</source>
        <translation>It opens on %1, at %2.</translation>
    </message>
    <message>
        <source>The hall closes at %1.</source>
        <translation>The hall closes at %1.</translation>
    </message>
    <message>
        <source>The hall is closing now. Thank you for your visit.</source>
        <translation>The hall is closing now. Thank you for your visit.</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>LearnOpening</name>
    <message>
        <source>Gather and learn</source>
        <translation>Gather and learn</translation>
    </message>
    <message>
        <source>Choose a lesson. Touch left or right to turn the page, or use the keys or a clicker. Hold a finger down to point.</source>
        <translation>Choose a lesson. Touch left or right to turn the page, or use the keys or a clicker. Hold a finger down to point.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Answer %n question</numerusform>
            <numerusform>Answer %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonControls</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Time since the lesson began</source>
        <translation>Time since the lesson began</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tell this page</source>
        <translation>Tell this page</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>Two scripts</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Dark screen</translation>
    </message>
</context>
<context>
    <name>LessonOverview</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>no %1 here: spoken in %2</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>no sound here</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>synthetic voice</translation>
    </message>
    <message>
        <source>shown in %1</source>
        <translation>shown in %1</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>Draft translation, not yet reviewed</translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message>
        <source>Letters of %1 percent</source>
        <translation>Letters of %1 percent</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>LinkCode</name>
    <message>
        <source>Photograph this code with your phone; nothing opens here.</source>
        <translation>Photograph this code with your phone; nothing opens here.</translation>
    </message>
</context>
<context>
    <name>MissingPicture</name>
    <message>
        <source>This picture is not here</source>
        <translation>This picture is not here</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Look closely</source>
        <translation>Look closely</translation>
    </message>
    <message>
        <source>Sit down and listen from here</source>
        <translation>Sit down and listen from here</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Wrong PIN. The next try in %1.</source>
        <translation>Wrong PIN. The next try in %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Wrong PIN.</translation>
    </message>
    <message>
        <source>The PIN, please.</source>
        <translation>The PIN, please.</translation>
    </message>
    <message>
        <source>For the technician</source>
        <translation>For the technician</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>This screen is out of use for now</source>
        <translation>This screen is out of use for now</translation>
    </message>
    <message>
        <source>Please tell the staff of the hall.</source>
        <translation>Please tell the staff of the hall.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>Draft translation, not yet reviewed</translation>
    </message>
</context>
<context>
    <name>ProblemLog</name>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nothing went wrong.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Proofs for review</source>
        <translation>Proofs for review</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Second review</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Final review</translation>
    </message>
    <message>
        <source>First proofreading</source>
        <translation>First proofreading</translation>
    </message>
    <message>
        <source>Second proofreading</source>
        <translation>Second proofreading</translation>
    </message>
    <message>
        <source>Third proofreading</source>
        <translation>Third proofreading</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed</source>
        <translation>Draft, not yet reviewed</translation>
    </message>
    <message>
        <source>shown in place of a missing translation</source>
        <translation>shown in place of a missing translation</translation>
    </message>
    <message>
        <source>The texts of this screen stand on other pages.</source>
        <translation>The texts of this screen stand on other pages.</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>synthetic voice</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narration</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>Name of the hall</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>QuestionFoot</name>
    <message>
        <source>Right!</source>
        <translation>Right!</translation>
    </message>
    <message>
        <source>Not quite: it is %1.</source>
        <translation>Not quite: it is %1.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>The answer is %1.</translation>
    </message>
    <message>
        <source>Count the hands for each answer, then show the right one.</source>
        <translation>Count the hands for each answer, then show the right one.</translation>
    </message>
    <message>
        <source>Touch your answer.</source>
        <translation>Touch your answer.</translation>
    </message>
    <message>
        <source>Count raised hands</source>
        <translation>Count raised hands</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>See the event: %1</source>
        <translation>See the event: %1</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Ways of reading</source>
        <translation>Ways of reading</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Clear contrast</source>
        <translation>Clear contrast</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>Everything lower</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>No microphone was found. Plug one in and open this window again.</source>
        <translation>No microphone was found. Plug one in and open this window again.</translation>
    </message>
    <message>
        <source>Breathe in. Begin when the count is over.</source>
        <translation>Breathe in. Begin when the count is over.</translation>
    </message>
    <message>
        <source>Too loud: move back a little.</source>
        <translation>Too loud: move back a little.</translation>
    </message>
    <message>
        <source>Too soft: come nearer.</source>
        <translation>Too soft: come nearer.</translation>
    </message>
    <message>
        <source>Recording. Touch to stop.</source>
        <translation>Recording. Touch to stop.</translation>
    </message>
    <message>
        <source>Listen to it. Keep it, or read once more.</source>
        <translation>Listen to it. Keep it, or read once more.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Kept. It is now in the hall.</source>
        <translation>Kept. It is now in the hall.</translation>
    </message>
    <message>
        <source>Speak a word: the bar should reach the middle. Touch the red button to begin.</source>
        <translation>Speak a word: the bar should reach the middle. Touch the red button to begin.</translation>
    </message>
    <message>
        <source>This event has no text in this language.</source>
        <translation>This event has no text in this language.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>ShelfHeading</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Play this exhibit</source>
        <translation>Play this exhibit</translation>
    </message>
</context>
<context>
    <name>ShelfOpening</name>
    <message>
        <source>Sit down and listen</source>
        <translation>Sit down and listen</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <translation>
            <numerusform>%n heard</numerusform>
            <numerusform>%n heard</numerusform>
        </translation>
    </message>
    <message>
        <source>Play the whole hall</source>
        <translation>Play the whole hall</translation>
    </message>
    <message>
        <source>Whose voice would you like to hear?</source>
        <translation>Whose voice would you like to hear?</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One hand less</source>
        <translation>One hand less</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>One hand more</source>
        <translation>One hand more</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>StoryControls</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Back %L1 seconds</source>
        <translation>Back %L1 seconds</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Previous event</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>What comes</translation>
    </message>
    <message>
        <source>Voice and captions</source>
        <translation>Voice and captions</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>This is the end</source>
        <translation>This is the end</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>Thank you for listening</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Choose something else</translation>
    </message>
    <message>
        <source>No voice has been recorded here yet: please read</source>
        <translation>No voice has been recorded here yet: please read</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>no %1 here: spoken in %2</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>synthetic voice</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>no sound here</translation>
    </message>
</context>
<context>
    <name>StoryWay</name>
    <message>
        <source>%1 of %2, %3 min in all</source>
        <translation>%1 of %2, %3 min in all</translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Running for</translation>
    </message>
    <message>
        <source>Machine up for</source>
        <translation>Machine up for</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Free disk</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voices</translation>
    </message>
</context>
<context>
    <name>TechnicianScreen</name>
    <message>
        <source>For the technician</source>
        <translation>For the technician</translation>
    </message>
    <message>
        <source>The machine did not do it: %1</source>
        <translation>The machine did not do it: %1</translation>
    </message>
    <message>
        <source>Back to the hall</source>
        <translation>Back to the hall</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>TouchTestScreen</name>
    <message>
        <source>Fingers: %1, at most %2</source>
        <translation>Fingers: %1, at most %2</translation>
    </message>
    <message>
        <source>Stroke the whole glass: what stays dark feels nothing. Felt: %1 %</source>
        <translation>Stroke the whole glass: what stays dark feels nothing. Felt: %1 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Anew</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
</context>
</TS>
