<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bo" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>right</source>
        <translation>ཡང་དག</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ནོར་འདུག</translation>
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
        <translation>མཚམས་འཇོག</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ཉན</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>འདིར་སྒྲ་མི་ཐོན</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>མིས་བཟོས་སྐད་སྒྲ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>གནས་ས</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>ཐོག་མ་ནས</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>འགྲེལ་ཡིག</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>སྒྲ་ཤུགས།</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>སྒྲ་ཆུང་དུ་གཏོང</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>སྒྲ་ཆེ་རུ་གཏོང</translation>
    </message>
</context>
<context>
    <name>CareControls</name>
    <message>
        <source>Touch test</source>
        <translation>རེག་ཚོད་ལྟ།</translation>
    </message>
    <message>
        <source>Code for help</source>
        <translation>རོགས་འདེགས་ཀྱི་ཨང་རྟགས།</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>སྐྱོན། %1</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>སྒྲ་ཚོད་ལྟ།</translation>
    </message>
    <message>
        <source>There is no sound device, or it does not answer.</source>
        <translation>སྒྲའི་ཡོ་བྱད་མེད་པའམ་ལན་མི་འདེབས།</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>སྒྲའི་ཆེ་ཆུང་།</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>ཆུང་ཤོས།</translation>
    </message>
    <message>
        <source>When a visit begins</source>
        <translation>ལྟ་སྐོར་འགོ་འཛུགས་དུས།</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>ཆེ་ཤོས།</translation>
    </message>
    <message>
        <source>The settings could not be written: this holds until the program ends.</source>
        <translation>སྒྲིག་བཀོད་འབྲི་མ་ཐུབ། བྱ་རིམ་མཇུག་མ་རྫོགས་བར་དུ་གནས།</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>གསལ་ཚད།</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>བརྙན་ཡོལ་འདི།</translation>
    </message>
    <message>
        <source>This screen&apos;s brightness cannot be set from here.</source>
        <translation>འདི་ནས་བརྙན་ཡོལ་གྱི་གསལ་ཚད་སྒྲིག་མི་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>CareWays</name>
    <message>
        <source>Touch again</source>
        <translation>ཡང་བསྐྱར་རེག་རོགས།</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>བྱ་རིམ་བསྐྱར་སློང་།</translation>
    </message>
    <message>
        <source>Restart the machine</source>
        <translation>འཕྲུལ་འཁོར་བསྐྱར་སློང་།</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>འཕྲུལ་འཁོར་རྒྱག</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>བྱ་རིམ་ནས་འཐོན།</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Volume</source>
        <translation>སྒྲ་ཤུགས།</translation>
    </message>
    <message>
        <source>Voice and captions</source>
        <translation>སྐད་དང་འགྲེལ་ཡིག</translation>
    </message>
    <message>
        <source>Whose voice would you like to hear?</source>
        <translation>སྐད་གང་ལ་ཉན་འདོད།</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>འགྲེལ་ཡིག</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>མི་དགོས</translation>
    </message>
    <message>
        <source>On</source>
        <translation>དགོས</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>ཆེན་པོ</translation>
    </message>
    <message>
        <source>After each event</source>
        <translation>དོན་རྐྱེན་རེ་རེའི་རྗེས་སུ</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>རང་འགུལ་གྱིས་མུ་མཐུད</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>ང་ལ་སྒུག</translation>
    </message>
</context>
<context>
    <name>ComingPanel</name>
    <message>
        <source>What comes</source>
        <translation>རྗེས་མའི་དཀར་ཆག</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about %1</source>
        <translation>%1 ཙམ</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>ཕལ་ཆེར་%1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1 ལོ་རབས</translation>
    </message>
    <message>
        <source>the %1s (century %2)</source>
        <translation>དུས་རབས་%2པ</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>སྤྱི་ལོ་%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1ནས་%2བར</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1ནས་ད་བར</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1བར</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>%1 of %2 hands were right</source>
        <translation>ལག་པ་ %L2 ནས་ %L1 ཡང་དག་རེད།</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>དྲི་བ་ %L2 ནས་ %L1 ཡང་དག་རེད།</translation>
    </message>
    <message>
        <source>Questions through the hall</source>
        <translation>འགྲེམས་སྟོན་ཁང་ཡོངས་ཀྱི་དྲི་བ</translation>
    </message>
    <message>
        <source>No question was answered</source>
        <translation>དྲི་བ་ལ་ལན་བཏབ་མེད།</translation>
    </message>
    <message>
        <source>This is the end of the lesson</source>
        <translation>སློབ་ཚན་འདིར་རྫོགས་སོ།</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>ཚང་མ་ཡང་དག་རེད།</translation>
    </message>
    <message>
        <source>Most missed: %1</source>
        <translation>ནོར་བ་མང་ཤོས་ནི། %L1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>ཐོག་མ་ནས</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>གཞན་ཞིག་འདེམས</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>in silence, to read</source>
        <translation>སྒྲ་མེད་པར་ཀློག</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>མིས་བཟོས་སྐད་སྒྲ</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>ཉན་ཟིན</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>འདིར་%L1་མེད། %L2་ཐོག་ནས་བཤད།</translation>
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
            <numerusform>ལོ་ %Ln</numerusform>
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
        <translation>འདིར་བསྟན་པའི་ཡི་གེ %L1</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>འདིར་%L1་མེད། %L2་ཐོག་ནས་བཤད།</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
    <message>
        <source>Sit down and listen from here</source>
        <translation>འདི་ནས་བསྡད་དེ་ཉན</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Touch to begin</source>
        <translation>རེག་ནས་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>བལྟ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ཉན</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>སློབ</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>ད་དུང་འདིར་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ང་འདིར་ཡོད།</translation>
    </message>
</context>
<context>
    <name>ExhibitOpening</name>
    <message>
        <source>Sit down and listen</source>
        <translation>བསྡད་ནས་ཉན</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
</context>
<context>
    <name>ExhibitScreen</name>
    <message>
        <source>%1 min of narration</source>
        <translation>འགྲེལ་བཤད་སྐར་མ་ %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>དོན་རྐྱེན་ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this exhibit</source>
        <translation>
            <numerusform>འདི་སྐོར་གྱི་དྲི་བ་ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>འབྱུང་ཁུངས།</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Thank you!</source>
        <translation>ཐུགས་རྗེ་ཆེ།</translation>
    </message>
    <message>
        <source>How did you like it?</source>
        <translation>ཁྱེད་ལ་ཇི་འདྲ་སྣང་།</translation>
    </message>
    <message>
        <source>I liked it</source>
        <translation>ཡིད་ཚིམ</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>འབྲིང་ཙམ</translation>
    </message>
    <message>
        <source>Not much</source>
        <translation>ཡིད་མ་ཚིམ</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Watch the film</source>
        <translation>བརྙན་ལ་ལྟ</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pause</source>
        <translation>མཚམས་འཇོག</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>གཏོང</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>སྐར་ཆ %L1</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>སྐར་ཆ 10 ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>ལེའུ</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>འགྲེལ་ཡིག</translation>
    </message>
</context>
<context>
    <name>FilmPoster</name>
    <message>
        <source>This film cannot be shown here. Please see the pictures and words of the event.</source>
        <translation>བརྙན་འདི་འདིར་སྟོན་མི་ཐུབ། དོན་རྐྱེན་འདིའི་རི་མོ་དང་ཡི་གེར་གཟིགས་རོགས།</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>ཡང་བསྐྱར་ལྟ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>synthetic voice</source>
        <translation>མིས་བཟོས་སྐད་སྒྲ</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>འདིར་སྒྲ་མི་ཐོན</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
    <message>
        <source>captions shown in %1</source>
        <translation>འགྲེལ་ཡིག %L1</translation>
    </message>
</context>
<context>
    <name>FilmScrubber</name>
    <message>
        <source>Position</source>
        <translation>གནས་ས</translation>
    </message>
</context>
<context>
    <name>FloorBar</name>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>དྲི་བར་ལོག</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>འགྲེམས་སྟོན་ཁང</translation>
    </message>
    <message>
        <source>Ways of reading</source>
        <translation>ཀློག་ཐབས</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Greetings from the centre</source>
        <translation>ལྟེ་གནས་ནས་འཚམས་འདྲི་ཞུ།</translation>
    </message>
</context>
<context>
    <name>HelpCode</name>
    <message>
        <source>Photograph this code and send it to who can help: it holds all that this page says.</source>
        <translation>ཨང་རྟགས་འདི་པར་བརྒྱབ་ནས་རོགས་བྱེད་མཁན་ལ་སྐུར་རོགས། ཤོག་ངོས་འདིའི་ནང་དོན་ཚང་མ་ཡོད།</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>stand and look</source>
        <translation>ལངས་ནས་བལྟ</translation>
    </message>
    <message>
        <source>sit and listen · %1 min</source>
        <translation>བསྡད་ནས་ཉན · སྐར་མ་ %L1</translation>
    </message>
    <message>
        <source>sit and listen</source>
        <translation>བསྡད་ནས་ཉན</translation>
    </message>
    <message>
        <source>gather and learn</source>
        <translation>འཛོམས་ནས་སློབ</translation>
    </message>
    <message>
        <source>%1 exhibits · %2 events</source>
        <translation>འགྲེམས་སྟོན་ %L1 · དོན་རྐྱེན་ %L2</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>The hall is closed.</source>
        <translation>འགྲེམས་ཁང་སྒོ་བརྒྱབ་ཡོད།</translation>
    </message>
    <message>
        <source>It opens today at %1.</source>
        <translation>དེ་རིང་ %1 ལ་སྒོ་འབྱེད།</translation>
    </message>
    <message>
        <source>It opens tomorrow at %1.</source>
        <translation>སང་ཉིན་ %1 ལ་སྒོ་འབྱེད།</translation>
    </message>
    <message>
        <source>It opens on %1, at %2.</source>
        <translation>%1 ཉིན་གྱི་ %2 ལ་སྒོ་འབྱེད།</translation>
    </message>
    <message>
        <source>The hall closes at %1.</source>
        <translation>འགྲེམས་ཁང་ %1 ལ་སྒོ་རྒྱག</translation>
    </message>
    <message>
        <source>The hall is closing now. Thank you for your visit.</source>
        <translation>འགྲེམས་ཁང་སྒོ་རྒྱག་ལ་ཉེ། ལྟ་སྐོར་གནང་བར་ཐུགས་རྗེ་ཆེ།</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>སྐད་ཡིག</translation>
    </message>
</context>
<context>
    <name>LearnOpening</name>
    <message>
        <source>Gather and learn</source>
        <translation>འཛོམས་ནས་སློབ</translation>
    </message>
    <message>
        <source>Choose a lesson. Touch left or right to turn the page, or use the keys or a clicker. Hold a finger down to point.</source>
        <translation>སློབ་ཚན་ཞིག་འདེམས། གཡོན་ནམ་གཡས་ལ་རེག་ན་ཤོག་ངོས་སྒྱུར། མཐེབ་གཞོང་དང་སྒྱུར་ཆས་ཀྱང་བེད་སྤྱོད་ཐུབ། མཛུབ་མོས་མནན་ན་འོད་འཕྲོ།</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>དྲི་བ་ %Ln ལ་ལན་འདེབས</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Film</source>
        <translation>བརྙན</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>ཤོག་ངོས་ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>སྐར་མ་ %L1 ཙམ</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>དྲི་བ་ %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonControls</name>
    <message>
        <source>Previous page</source>
        <translation>ཤོག་ངོས་སྔོན་མ</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ཤོག་ངོས་རྗེས་མ</translation>
    </message>
    <message>
        <source>Time since the lesson began</source>
        <translation>སློབ་ཚན་གྱི་དུས་ཚོད</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>མཚམས་འཇོག</translation>
    </message>
    <message>
        <source>Tell this page</source>
        <translation>ཤོག་ངོས་འདི་བཤད</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>ཡིག་རིགས་གཉིས</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>ཤོག་ངོས་ཡོངས</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>བརྙན་ཡོལ་ནག་པོ</translation>
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
        <translation>འདིར་%L1་མེད། %L2་ཐོག་ནས་བཤད།</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>འདིར་སྒྲ་མི་ཐོན</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>མིས་བཟོས་སྐད་སྒྲ</translation>
    </message>
    <message>
        <source>shown in %1</source>
        <translation>འདིར་བསྟན་པའི་ཡི་གེ %L1</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message>
        <source>Letters of %1 percent</source>
        <translation>ཡི་གེའི་ཆེ་ཆུང་ %L1%</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>ཀཁ</translation>
    </message>
</context>
<context>
    <name>LinkCode</name>
    <message>
        <source>Photograph this code with your phone; nothing opens here.</source>
        <translation>ཁ་པར་གྱིས་རྟགས་འདི་པར་བརྒྱོབས། འདིར་དྲ་ཚིགས་ཁ་མི་ཕྱེ།</translation>
    </message>
</context>
<context>
    <name>MissingPicture</name>
    <message>
        <source>This picture is not here</source>
        <translation>པར་རིས་འདི་མི་འདུག</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Smaller</source>
        <translation>ཆུང་དུ་གཏོང</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ཆེ་རུ་གཏོང</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>པར་རིས་སྔོན་མ</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>པར་རིས་རྗེས་མ</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Look closely</source>
        <translation>ཞིབ་ཏུ་བལྟ</translation>
    </message>
    <message>
        <source>Sit down and listen from here</source>
        <translation>འདི་ནས་བསྡད་དེ་ཉན</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Wrong PIN. The next try in %1.</source>
        <translation>གསང་ཨང་ནོར་སོང་། %1 རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་ཆོག</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>གསང་ཨང་ནོར་སོང་།</translation>
    </message>
    <message>
        <source>The PIN, please.</source>
        <translation>གསང་ཨང་གནོན་རོགས།</translation>
    </message>
    <message>
        <source>For the technician</source>
        <translation>ལག་རྩལ་པར།</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>སུབ།</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>གཏན་འཁེལ།</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>སྒོ་རྒྱག</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>This screen is out of use for now</source>
        <translation>བརྙན་ཤེལ་འདི་གནས་སྐབས་བཀོལ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Please tell the staff of the hall.</source>
        <translation>འགྲེམས་སྟོན་ཁང་གི་ལས་བྱེད་པར་བརྡ་སྤྲོད་རོགས།</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>བསྐྱར་དུ་ཚོད་ལྟ་བྱེད།</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
</context>
<context>
    <name>ProblemLog</name>
    <message>
        <source>Nothing went wrong.</source>
        <translation>སྐྱོན་བྱུང་མེད།</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Proofs for review</source>
        <translation>ཞིབ་བཤེར་ཞུ་དག་གི་མ་ཡིག</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>ཞིབ་བཤེར་དང་པོ</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>ཞིབ་བཤེར་གཉིས་པ</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>མཐའ་མའི་ཞིབ་བཤེར</translation>
    </message>
    <message>
        <source>First proofreading</source>
        <translation>ཞུ་དག་དང་པོ</translation>
    </message>
    <message>
        <source>Second proofreading</source>
        <translation>ཞུ་དག་གཉིས་པ</translation>
    </message>
    <message>
        <source>Third proofreading</source>
        <translation>ཞུ་དག་གསུམ་པ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>མིང་རྟགས</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ཚེས་གྲངས</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>ནང་དོན</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>བཅོས་བསྒྱུར</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
    <message>
        <source>shown in place of a missing translation</source>
        <translation>འགྱུར་ཡིག་མེད་པས་ཚབ་ཏུ་བསྟན།</translation>
    </message>
    <message>
        <source>The texts of this screen stand on other pages.</source>
        <translation>བརྙན་ངོས་འདིའི་ཡི་གེ་རྣམས་ཤོག་ངོས་གཞན་ན་ཡོད།</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>མིས་བཟོས་སྐད་སྒྲ</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>འགྲེལ་བཤད</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>འགྲེམས་སྟོན་ཁང་གི་མིང</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>དྲ་ཐག</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ཁ་བྱང</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ངོ་སྤྲོད</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ཡི་གེ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>པར་རིས་ཀྱི་འགྲེལ་ཚིག</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>པར་རིས་ཀྱི་རྣམ་པ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>པར་རིས་ཀྱི་བདག་པོ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>ཀློག་མཁན</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>གློག་བརྙན</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>དྲི་བ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>ལན་ཡང་དག</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>འབྱུང་ཁུངས</translation>
    </message>
</context>
<context>
    <name>QuestionFoot</name>
    <message>
        <source>Right!</source>
        <translation>ཡང་དག་རེད།</translation>
    </message>
    <message>
        <source>Not quite: it is %1.</source>
        <translation>ནོར་འདུག ཡང་དག་པ་ནི་ %L1 རེད།</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>ལན་ནི་ %L1 རེད།</translation>
    </message>
    <message>
        <source>Count the hands for each answer, then show the right one.</source>
        <translation>ལན་རེ་རེར་ལག་པ་ག་ཚོད་བརྐྱངས་པ་བགྲངས་རྗེས་ལན་སྟོན།</translation>
    </message>
    <message>
        <source>Touch your answer.</source>
        <translation>ཁྱེད་ཀྱི་ལན་ལ་རེག་རོགས།</translation>
    </message>
    <message>
        <source>Count raised hands</source>
        <translation>ལག་པ་བགྲང</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>ལན་སྟོན</translation>
    </message>
    <message>
        <source>See the event: %1</source>
        <translation>དོན་དག་འདིར་ལྟོས། %L1</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Ways of reading</source>
        <translation>ཀློག་ཐབས</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱག</translation>
    </message>
    <message>
        <source>Clear contrast</source>
        <translation>གསལ་པོའི་ཁ་དོག</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>འགུལ་བ་མེད་པ</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>ཚང་མ་དམའ་རུ</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>No microphone was found. Plug one in and open this window again.</source>
        <translation>སྒྲ་སྡུད་ཆས་མ་རྙེད། སྒྲ་སྡུད་ཆས་བཙུགས་ནས་སྒེའུ་ཁུང་འདི་ཡང་བསྐྱར་ཁ་ཕྱེ།</translation>
    </message>
    <message>
        <source>Breathe in. Begin when the count is over.</source>
        <translation>དབུགས་རིངས། གྲངས་ཀ་བགྲངས་ཚར་ནས་འགོ་ཚུགས།</translation>
    </message>
    <message>
        <source>Too loud: move back a little.</source>
        <translation>སྒྲ་ཆེ་དྲགས། ཏོག་ཙམ་ཕྱིར་འཐེན་རོགས།</translation>
    </message>
    <message>
        <source>Too soft: come nearer.</source>
        <translation>སྒྲ་ཆུང་དྲགས། ཏོག་ཙམ་ཉེ་རུ་ཕེབས་རོགས།</translation>
    </message>
    <message>
        <source>Recording. Touch to stop.</source>
        <translation>སྒྲ་འཇུག་བཞིན་ཡོད། ཚར་ན་གནོན།</translation>
    </message>
    <message>
        <source>Listen to it. Keep it, or read once more.</source>
        <translation>ཉོན་དང་། ཉར་བའམ་ཡང་བསྐྱར་ཀློག</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ཏོག་ཙམ་སྒུག་རོགས…</translation>
    </message>
    <message>
        <source>Kept. It is now in the hall.</source>
        <translation>ཉར་ཟིན། ད་ལྟ་འགྲེམས་སྟོན་ཁང་ནང་ཡོད།</translation>
    </message>
    <message>
        <source>Speak a word: the bar should reach the middle. Touch the red button to begin.</source>
        <translation>ཚིག་གཅིག་ཤོད། ཐིག་དཀྱིལ་དུ་སླེབས་དགོས། དམར་པོ་མནན་ནས་འགོ་ཚུགས།</translation>
    </message>
    <message>
        <source>This event has no text in this language.</source>
        <translation>དོན་འདིར་སྐད་ཡིག་འདིའི་ཡི་གེ་མེད།</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>མཚམས་འཇོག</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>ཡང་བསྐྱར</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>སྒྲ་འཇུག</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ཕྱིར་ཐོན</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>མཚམས་འཇོག</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ཉན</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ཉར་ཚགས</translation>
    </message>
</context>
<context>
    <name>ShelfHeading</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>ལེའུ་ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>སྐར་མ་ %L1</translation>
    </message>
    <message>
        <source>Play this exhibit</source>
        <translation>འདི་ཚང་མ་ཉན</translation>
    </message>
</context>
<context>
    <name>ShelfOpening</name>
    <message>
        <source>Sit down and listen</source>
        <translation>བསྡད་ནས་ཉན</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>ལེའུ་ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>སྐར་མ་ %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <translation>
            <numerusform>ཉན་ཟིན་ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Play the whole hall</source>
        <translation>འགྲེམས་སྟོན་ཚང་མ་ཉན</translation>
    </message>
    <message>
        <source>Whose voice would you like to hear?</source>
        <translation>སྐད་གང་ལ་ཉན་འདོད།</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>འབྱུང་ཁུངས།</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One hand less</source>
        <translation>ལག་པ་གཅིག་ཉུང་དུ</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>One hand more</source>
        <translation>ལག་པ་གཅིག་མང་དུ</translation>
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
        <translation>སྐར་ཆ་ %L1 ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>དོན་རྐྱེན་སྔོན་མ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>མཚམས་འཇོག</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>དོན་རྐྱེན་རྗེས་མ</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>རྗེས་མའི་དཀར་ཆག</translation>
    </message>
    <message>
        <source>Voice and captions</source>
        <translation>སྐད་དང་འགྲེལ་ཡིག</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབ</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>This is the end</source>
        <translation>འདིར་རྫོགས་སོ།</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>ཉན་པར་ཐུགས་རྗེ་ཆེ།</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>ཐོག་མ་ནས</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>གཞན་ཞིག་འདེམས</translation>
    </message>
    <message>
        <source>No voice has been recorded here yet: please read</source>
        <translation>འདིར་སྐད་སྒྲ་མེད། ཀློག་རོགས།</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>འདིར་%L1་མེད། %L2་ཐོག་ནས་བཤད།</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>མིས་བཟོས་སྐད་སྒྲ</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>འདིར་སྒྲ་མི་ཐོན</translation>
    </message>
</context>
<context>
    <name>StoryWay</name>
    <message>
        <source>%1 of %2, %3 min in all</source>
        <translation>%L2 ནས་ %L1 · ཁྱོན་སྐར་མ་ %L3</translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>Program</source>
        <translation>བྱ་རིམ།</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>ནང་དོན།</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>སྤེལ་བའི་པར་གཞི</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>འཁོར་ཡུན།</translation>
    </message>
    <message>
        <source>Machine up for</source>
        <translation>འཕྲུལ་འཁོར་སྤར་ཡུན།</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>བརྙན་ཡོལ།</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>རེག་ཚོར།</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>སྒྲ།</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>དྲ་བ།</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ཆུ་ཚོད།</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>སྡེར་སྟོང་ཆ།</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>དྲན་ཤེས།</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>དྲོད་ཚད།</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ཡི་གེ</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>སྐད།</translation>
    </message>
</context>
<context>
    <name>TechnicianScreen</name>
    <message>
        <source>For the technician</source>
        <translation>ལག་རྩལ་པར།</translation>
    </message>
    <message>
        <source>The machine did not do it: %1</source>
        <translation>འཕྲུལ་འཁོར་གྱིས་མ་བྱས། %1</translation>
    </message>
    <message>
        <source>Back to the hall</source>
        <translation>འགྲེམས་ཁང་ལ་ལོག</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
</context>
<context>
    <name>TouchTestScreen</name>
    <message>
        <source>Fingers: %1, at most %2</source>
        <translation>མཛུབ་མོ། %1 མང་ཤོས། %2</translation>
    </message>
    <message>
        <source>Stroke the whole glass: what stays dark feels nothing. Felt: %1 %</source>
        <translation>ཤེལ་ཡོངས་ལ་རེག་རོགས། ནག་པོར་ལུས་ས་ནས་ཚོར་བ་མེད། ཚོར་ཟིན། %1 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>བསྐྱར་དུ།</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Softer</source>
        <translation>སྒྲ་ཆུང་དུ་གཏོང</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>སྒྲ་ཆེ་རུ་གཏོང</translation>
    </message>
</context>
</TS>
