<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>the %1s</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
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
    <name>Everywhere</name>
    <message>
        <source>Touch to begin</source>
        <translation>Touch to begin</translation>
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
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
</context>
<context>
    <name>FloorBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>%1 exhibits · %2 events</source>
        <translation>%1 exhibits · %2 events</translation>
    </message>
</context>
<context>
    <name>Photo</name>
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
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
    <message>
        <source>Photograph this code with your phone; nothing opens here.</source>
        <translation>Photograph this code with your phone; nothing opens here.</translation>
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
</TS>
