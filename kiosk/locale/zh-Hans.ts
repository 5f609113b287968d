<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AudioBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听讲述</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>此处没有声音</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>合成语音</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头听</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Voice and captions</source>
        <translation>语音和字幕</translation>
    </message>
    <message>
        <source>Whose voice would you like to hear?</source>
        <translation>想听哪种语音？</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>After each event</source>
        <translation>每件事讲完以后</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>自动接着讲</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>停下等我</translation>
    </message>
</context>
<context>
    <name>ComingPanel</name>
    <message>
        <source>What comes</source>
        <translation>播放列表</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1年代</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>in silence, to read</source>
        <translation>无声，请阅读</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>合成语音</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已听完</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>这里没有%1，用%2讲</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>shown in %1</source>
        <translation>以%1显示</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>这里没有%1，用%2讲</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>译文为草稿，尚未审校</translation>
    </message>
    <message>
        <source>Sit down and listen from here</source>
        <translation>从这里坐着听</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Touch to begin</source>
        <translation>轻触开始</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>您还在看吗？</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>ExhibitOpening</name>
    <message>
        <source>Sit down and listen</source>
        <translation>坐下来听</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>译文为草稿，尚未审校</translation>
    </message>
</context>
<context>
    <name>ExhibitScreen</name>
    <message>
        <source>%1 min of narration</source>
        <translation>讲述 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>内容出处</translation>
    </message>
</context>
<context>
    <name>FloorBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>长廊</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>stand and look</source>
        <translation>站着看</translation>
    </message>
    <message>
        <source>sit and listen · %1 min</source>
        <translation>坐着听 · %1 分钟</translation>
    </message>
    <message>
        <source>sit and listen</source>
        <translation>坐着听</translation>
    </message>
    <message>
        <source>%1 exhibits · %2 events</source>
        <translation>%1 个展区 · %2 件事</translation>
    </message>
</context>
<context>
    <name>LinkCode</name>
    <message>
        <source>Photograph this code with your phone; nothing opens here.</source>
        <translation>请用手机拍下这个码；这里不会打开任何网页。</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This picture is not here</source>
        <translation>这张图片暂缺</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Look closely</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>Sit down and listen from here</source>
        <translation>从这里坐着听</translation>
    </message>
</context>
<context>
    <name>ShelfHeading</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Play this exhibit</source>
        <translation>听这一展项</translation>
    </message>
</context>
<context>
    <name>ShelfOpening</name>
    <message>
        <source>Sit down and listen</source>
        <translation>坐下来听</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n heard</source>
        <translation>
            <numerusform>已听 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Play the whole hall</source>
        <translation>听完整个展厅</translation>
    </message>
    <message>
        <source>Whose voice would you like to hear?</source>
        <translation>想听哪种语音？</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>内容出处</translation>
    </message>
</context>
<context>
    <name>StoryControls</name>
    <message>
        <source>Back 10 seconds</source>
        <translation>退回10秒</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一件事</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着讲</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一件事</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Voice and captions</source>
        <translation>语音和字幕</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>This is the end</source>
        <translation>讲完了</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>谢谢您来听</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头听</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>再选一段</translation>
    </message>
    <message>
        <source>No voice has been recorded here yet: please read</source>
        <translation>这里还没有录音，请您阅读</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>这里没有%1，用%2讲</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>合成语音</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>此处没有声音</translation>
    </message>
</context>
<context>
    <name>StoryWay</name>
    <message>
        <source>%1 of %2, %3 min in all</source>
        <translation>第 %1 段，共 %2 段，%3 分钟</translation>
    </message>
</context>
</TS>
