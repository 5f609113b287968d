<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bo" sourcelanguage="en">
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
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about %1</source>
        <translation>%1 ཙམ</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1 ལོ་རབས</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>ལོ་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>shown in %1</source>
        <translation>འདིར་བསྟན་པའི་ཡི་གེ %1</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Touch to begin</source>
        <translation>རེག་ནས་འགོ་འཛུགས།</translation>
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
        <source>Draft translation, not yet reviewed</source>
        <translation>ཟིན་བྲིས་ཡིན། ད་དུང་ཞིབ་བཤེར་བྱས་མེད།</translation>
    </message>
</context>
<context>
    <name>ExhibitScreen</name>
    <message>
        <source>%1 min of narration</source>
        <translation>འགྲེལ་བཤད་སྐར་མ་ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>དོན་རྐྱེན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>འབྱུང་ཁུངས།</translation>
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
        <source>10 s</source>
        <translation>སྐར་ཆ 10</translation>
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
        <source>Back to the event</source>
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
        <translation>འགྲེལ་ཡིག %1</translation>
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
        <source>Hall</source>
        <translation>འགྲེམས་སྟོན་ཁང</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>%1 exhibits · %2 events</source>
        <translation>འགྲེམས་སྟོན་ %1 · དོན་རྐྱེན་ %2</translation>
    </message>
</context>
<context>
    <name>Photo</name>
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
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>འབྱུང་ཁུངས།</translation>
    </message>
    <message>
        <source>Photograph this code with your phone; nothing opens here.</source>
        <translation>ཁ་པར་གྱིས་རྟགས་འདི་པར་བརྒྱོབས། འདིར་དྲ་ཚིགས་ཁ་མི་ཕྱེ།</translation>
    </message>
</context>
</TS>
