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
        <source>Draft translation, not yet reviewed</source>
        <translation>译文为草稿，尚未审校</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Touch to begin</source>
        <translation>轻触开始</translation>
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
    <name>FilmCard</name>
    <message>
        <source>Watch the film</source>
        <translation>观看影片</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>Ten seconds back</source>
        <translation>后退十秒</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>FilmPoster</name>
    <message>
        <source>This film cannot be shown here. Please see the pictures and words of the event.</source>
        <translation>这部影片在这里无法播放，请看这件事的图片和文字。</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>synthetic voice</source>
        <translation>合成语音</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>此处没有声音</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>译文为草稿，尚未审校</translation>
    </message>
    <message>
        <source>captions shown in %1</source>
        <translation>字幕以%1显示</translation>
    </message>
</context>
<context>
    <name>FilmScrubber</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
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
        <source>%1 exhibits · %2 events</source>
        <translation>%1 个展区 · %2 件事</translation>
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
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Where this comes from</source>
        <translation>内容出处</translation>
    </message>
    <message>
        <source>Photograph this code with your phone; nothing opens here.</source>
        <translation>请用手机拍这个码；本机不会打开任何网页。</translation>
    </message>
</context>
</TS>
