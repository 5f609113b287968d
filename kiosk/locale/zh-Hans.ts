<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
</context>
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
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声一点</translation>
    </message>
</context>
<context>
    <name>CareControls</name>
    <message>
        <source>Touch test</source>
        <translation>触摸测试</translation>
    </message>
    <message>
        <source>Code for help</source>
        <translation>求助二维码</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>There is no sound device, or it does not answer.</source>
        <translation>没有声音设备，或者它没有反应。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Softest</source>
        <translation>最轻</translation>
    </message>
    <message>
        <source>When a visit begins</source>
        <translation>参观开始时</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>最响</translation>
    </message>
    <message>
        <source>The settings could not be written: this holds until the program ends.</source>
        <translation>设置未能写入：只在程序结束前有效。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>本屏幕</translation>
    </message>
    <message>
        <source>This screen&apos;s brightness cannot be set from here.</source>
        <translation>这里无法调节本屏幕的亮度。</translation>
    </message>
</context>
<context>
    <name>CareWays</name>
    <message>
        <source>Touch again</source>
        <translation>再触一次</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>重启程序</translation>
    </message>
    <message>
        <source>Restart the machine</source>
        <translation>重启机器</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>退出展厅模式</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
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
        <source>perhaps %1</source>
        <translation>可能%1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>the %1s (century %2)</source>
        <translation>%2世纪</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1至今</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>%1 of %2 hands were right</source>
        <translation>举手 %2 次，答对 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 题答对 %1 题</translation>
    </message>
    <message>
        <source>Questions through the hall</source>
        <translation>全厅问答</translation>
    </message>
    <message>
        <source>No question was answered</source>
        <translation>还没有回答问题</translation>
    </message>
    <message>
        <source>This is the end of the lesson</source>
        <translation>这一课讲完了</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>全部答对。</translation>
    </message>
    <message>
        <source>Most missed: %1</source>
        <translation>错得最多的是：%1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>选别的</translation>
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
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>no %1 here: spoken in %2</source>
        <translation>这里没有%1，用%2讲</translation>
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
            <numerusform>%n年</numerusform>
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
        <source>Learn</source>
        <translation>学</translation>
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
    <message numerus="yes">
        <source>%n question(s) about this exhibit</source>
        <translation>
            <numerusform>这一展项的 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>内容出处</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Thank you!</source>
        <translation>谢谢您！</translation>
    </message>
    <message>
        <source>How did you like it?</source>
        <translation>您觉得怎么样？</translation>
    </message>
    <message>
        <source>I liked it</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Not much</source>
        <translation>不满意</translation>
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
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
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
        <source>Back</source>
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
        <source>To the question</source>
        <translation>回到问题</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>长廊</translation>
    </message>
    <message>
        <source>Ways of reading</source>
        <translation>阅读方式</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Greetings from the centre</source>
        <translation>中心向大家问好</translation>
    </message>
</context>
<context>
    <name>HelpCode</name>
    <message>
        <source>Photograph this code and send it to who can help: it holds all that this page says.</source>
        <translation>请拍下此码，发给能帮忙的人：它包含本页的全部内容。</translation>
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
        <source>gather and learn</source>
        <translation>围着学</translation>
    </message>
    <message>
        <source>%1 exhibits · %2 events</source>
        <translation>%1 个展区 · %2 件事</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>The hall is closed.</source>
        <translation>展厅已闭馆。</translation>
    </message>
    <message>
        <source>It opens today at %1.</source>
        <translation>今天%1开放。</translation>
    </message>
    <message>
        <source>It opens tomorrow at %1.</source>
        <translation>明天%1开放。</translation>
    </message>
    <message>
        <source>It opens on %1, at %2.</source>
        <translation>%1 %2开放。</translation>
    </message>
    <message>
        <source>The hall closes at %1.</source>
        <translation>展厅%1闭馆。</translation>
    </message>
    <message>
        <source>The hall is closing now. Thank you for your visit.</source>
        <translation>展厅即将闭馆，感谢您的参观。</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LearnOpening</name>
    <message>
        <source>Gather and learn</source>
        <translation>围在一起学</translation>
    </message>
    <message>
        <source>Choose a lesson. Touch left or right to turn the page, or use the keys or a clicker. Hold a finger down to point.</source>
        <translation>选一课。点左边或右边翻页，也可以用键盘或翻页笔。手指按住不放，就是一束光。</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>回答 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonControls</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Time since the lesson began</source>
        <translation>上课时间</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Tell this page</source>
        <translation>讲这一页</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>两种文字</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>黑屏</translation>
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
        <translation>这里没有%1，用%2讲</translation>
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
        <source>shown in %1</source>
        <translation>以%1显示</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>译文为草稿，尚未审校</translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message>
        <source>Letters of %1 percent</source>
        <translation>字号 %1%</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>LinkCode</name>
    <message>
        <source>Photograph this code with your phone; nothing opens here.</source>
        <translation>请用手机拍这个码；本机不会打开任何网页。</translation>
    </message>
</context>
<context>
    <name>MissingPicture</name>
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
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
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
    <name>PinPad</name>
    <message>
        <source>Wrong PIN. The next try in %1.</source>
        <translation>密码不对。%1后可再试。</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>The PIN, please.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>For the technician</source>
        <translation>技术维护</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>This screen is out of use for now</source>
        <translation>本屏暂停使用</translation>
    </message>
    <message>
        <source>Please tell the staff of the hall.</source>
        <translation>请告诉展厅工作人员。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Draft translation, not yet reviewed</source>
        <translation>译文为草稿，尚未审校</translation>
    </message>
</context>
<context>
    <name>ProblemLog</name>
    <message>
        <source>Nothing went wrong.</source>
        <translation>没有出过问题。</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Proofs for review</source>
        <translation>审校样稿</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>终审</translation>
    </message>
    <message>
        <source>First proofreading</source>
        <translation>一校</translation>
    </message>
    <message>
        <source>Second proofreading</source>
        <translation>二校</translation>
    </message>
    <message>
        <source>Third proofreading</source>
        <translation>三校</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容版本</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed</source>
        <translation>草稿，尚未审校</translation>
    </message>
    <message>
        <source>shown in place of a missing translation</source>
        <translation>缺译文，代以此文</translation>
    </message>
    <message>
        <source>The texts of this screen stand on other pages.</source>
        <translation>这个画面的文字在其他页上。</translation>
    </message>
    <message>
        <source>synthetic voice</source>
        <translation>合成语音</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>展厅名称</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>画面描述</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>QuestionFoot</name>
    <message>
        <source>Right!</source>
        <translation>对了！</translation>
    </message>
    <message>
        <source>Not quite: it is %1.</source>
        <translation>不对，应该是 %1。</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>答案是 %1。</translation>
    </message>
    <message>
        <source>Count the hands for each answer, then show the right one.</source>
        <translation>数一数每个答案有几个人举手，再公布答案。</translation>
    </message>
    <message>
        <source>Touch your answer.</source>
        <translation>请点您的答案。</translation>
    </message>
    <message>
        <source>Count raised hands</source>
        <translation>数举手</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>公布答案</translation>
    </message>
    <message>
        <source>See the event: %1</source>
        <translation>看这件事：%1</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Ways of reading</source>
        <translation>阅读方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Clear contrast</source>
        <translation>黑白分明</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>画面不动</translation>
    </message>
    <message>
        <source>Everything lower</source>
        <translation>移到下方</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>No microphone was found. Plug one in and open this window again.</source>
        <translation>没有找到麦克风。请插上麦克风，再打开这个窗口。</translation>
    </message>
    <message>
        <source>Breathe in. Begin when the count is over.</source>
        <translation>吸一口气，数完就开始读。</translation>
    </message>
    <message>
        <source>Too loud: move back a little.</source>
        <translation>声音太大：请离远一点。</translation>
    </message>
    <message>
        <source>Too soft: come nearer.</source>
        <translation>声音太小：请靠近一点。</translation>
    </message>
    <message>
        <source>Recording. Touch to stop.</source>
        <translation>正在录音。读完再点一下。</translation>
    </message>
    <message>
        <source>Listen to it. Keep it, or read once more.</source>
        <translation>听一听。可以保存，也可以再读一遍。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等……</translation>
    </message>
    <message>
        <source>Kept. It is now in the hall.</source>
        <translation>已保存，展厅里已经用上。</translation>
    </message>
    <message>
        <source>Speak a word: the bar should reach the middle. Touch the red button to begin.</source>
        <translation>说句话试试：横条应当过半。点红色按钮开始。</translation>
    </message>
    <message>
        <source>This event has no text in this language.</source>
        <translation>这个事件没有这种语言的文字。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一遍</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
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
    <name>Stepper</name>
    <message>
        <source>One hand less</source>
        <translation>少一只手</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>One hand more</source>
        <translation>多一只手</translation>
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
        <translation>退回%L1秒</translation>
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
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
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
<context>
    <name>Technician</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Machine up for</source>
        <translation>机器已开</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
</context>
<context>
    <name>TechnicianScreen</name>
    <message>
        <source>For the technician</source>
        <translation>技术维护</translation>
    </message>
    <message>
        <source>The machine did not do it: %1</source>
        <translation>机器没有执行：%1</translation>
    </message>
    <message>
        <source>Back to the hall</source>
        <translation>返回展厅</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>TouchTestScreen</name>
    <message>
        <source>Fingers: %1, at most %2</source>
        <translation>手指：%1，最多%2</translation>
    </message>
    <message>
        <source>Stroke the whole glass: what stays dark feels nothing. Felt: %1 %</source>
        <translation>请抚过整块屏幕：仍然黑着的地方没有感应。已感应：%1 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>重来</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Softer</source>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声一点</translation>
    </message>
</context>
</TS>
