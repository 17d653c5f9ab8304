<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Words for how faces look</source>
        <translation>用文字描述面部表情</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它做什么</translation>
    </message>
    <message>
        <source>Whose faces it reads</source>
        <translation>它识读谁的脸</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>它不做什么</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>您的隐私</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>在工作和教育场合</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions</source>
        <translation>字幕(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lean video</source>
        <translation>纯净画面(&amp;L)</translation>
    </message>
    <message>
        <source>Show the camera&apos;s own picture at once; nothing is drawn</source>
        <translation>立即显示摄像头的原始画面，不绘制任何内容</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>重新配置(&amp;U)…</translation>
    </message>
    <message>
        <source>Came&amp;ra</source>
        <translation>摄像头(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>平稳(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Very steady</source>
        <translation>非常平稳(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>一致(&amp;A)</translation>
    </message>
    <message>
        <source>Start the &amp;virtual camera again</source>
        <translation>重新启动虚拟摄像头(&amp;V)</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新启动(&amp;A)</translation>
    </message>
    <message>
        <source>{device}, {rate} frames/s</source>
        <translation>{device}，{rate} 帧/秒</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>显示的情绪数(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which camera?</source>
        <translation>使用哪个摄像头？</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>重新查找摄像头</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>摄像头(&amp;C)：</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>Demonstration film, without a camera</source>
        <translation>演示影片，无需摄像头</translation>
    </message>
    <message>
        <source>Cameras found: {count}</source>
        <translation>找到的摄像头：{count}</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, then look again; or have a look round with the demonstration film.</source>
        <translation>没有找到摄像头。请接上或打开一个，然后重新查找；也可以用演示影片先看看。</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未连接）</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>对它的要求</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Picture &amp;size:</source>
        <translation>画面尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>The camera gives what comes nearest. Used when the virtual camera is restarted.</source>
        <translation>摄像头会给出最接近的尺寸。重新启动虚拟摄像头后生效。</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>帧率(&amp;R)：</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> 帧/秒</translation>
    </message>
    <message>
        <source>Also that of the virtual camera, used when it is restarted. 30 is usual in calls.</source>
        <translation>也是虚拟摄像头的帧率，在它重新启动后生效。通话中通常为 30。</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>演示影片</translation>
    </message>
    <message>
        <source>{name} (not found now)</source>
        <translation>{name}（目前未找到）</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Came&amp;ra</source>
        <translation>摄像头(&amp;R)</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>没有找到摄像头</translation>
    </message>
</context>
<context>
    <name>CaptionsPage</name>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>A sample; what it says is made up.</source>
        <translation>这是示例，其中的内容是虚构的。</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>显示什么内容</translation>
    </message>
    <message>
        <source>&amp;Emotions shown:</source>
        <translation>显示的情绪数(&amp;E)：</translation>
    </message>
    <message>
        <source>The most probable one comes first. Fewer are quicker to read.</source>
        <translation>最有可能的排在最前。越少读得越快。</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Percentages and bars</source>
        <translation>百分比和条形</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>只有文字</translation>
    </message>
    <message>
        <source>Beside the &amp;words:</source>
        <translation>文字旁边(&amp;W)：</translation>
    </message>
    <message>
        <source>How sure the program is about each word.</source>
        <translation>程序对每个词有多大把握。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>样式(&amp;S)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>100 % is the smallest that can be read well in a call’s small pictures.</source>
        <translation>100 % 是在通话的小画面中仍能看清的最小字号。</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>哪里有空就放哪里</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>旁边</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>位置(&amp;P)：</translation>
    </message>
    <message>
        <source>Where captions are put first. They move aside rather than cover a face. Subtitles stand at the top or at the bottom of the picture.</source>
        <translation>字幕优先放置的位置。字幕会让开，不会遮住脸。影片式字幕位于画面顶部或底部。</translation>
    </message>
    <message>
        <source>One for each emotion</source>
        <translation>每种情绪一种颜色</translation>
    </message>
    <message>
        <source>Yellow and white on black</source>
        <translation>黑底黄字和白字</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>不用颜色</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>颜色(&amp;O)：</translation>
    </message>
    <message>
        <source>The words say everything; colours only help to find them.</source>
        <translation>文字已说明一切；颜色只是帮助您找到它们。</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>S&amp;ign that captions are on:</source>
        <translation>表明字幕已开启的标志(&amp;I)：</translation>
    </message>
    <message>
        <source>A small sign in your picture, so that people know their faces are read. It can be moved, not removed; clean video shows neither captions nor sign.</source>
        <translation>画面中的一个小标志，让别人知道他们的面部正在被识读。它可以移动，但不能去除；纯净画面既没有字幕也没有标志。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>训练好的权重</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Run as administrator?</source>
        <translation>以管理员身份运行？</translation>
    </message>
    <message>
        <source>Commands that will be run</source>
        <translation>将要运行的命令</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>These commands, and nothing else, will be run with administrator rights. Your system asks for the password itself; this program never sees it.</source>
        <translation>将以管理员权限运行这些命令，除此之外什么也不运行。密码由您的系统自己询问，本程序看不到密码。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>视频流</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>&amp;Run the checks again</source>
        <translation>重新检查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Looking … this may take a few seconds.</source>
        <translation>正在检查 … 可能需要几秒钟。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing to report so far.</source>
        <translation>目前没有需要报告的内容。</translation>
    </message>
    <message>
        <source>The checks failed: {error}</source>
        <translation>检查失败：{error}</translation>
    </message>
    <message>
        <source>Copied, without pictures and without your user name.</source>
        <translation>已复制，不含图像，也不含您的用户名。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>captions can&apos;t have size {size}</source>
        <translation>字幕的大小不能是 {size}</translation>
    </message>
    <message>
        <source>choose a size of 1 or more</source>
        <translation>请选择 1 或更大的大小</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑方式</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>角落</translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>请选择 1 到 {most} 之间的数</translation>
    </message>
    <message>
        <source>can&apos;t show {number} emotions</source>
        <translation>无法显示 {number} 种情绪</translation>
    </message>
    <message>
        <source>way to show probabilities</source>
        <translation>概率显示方式</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>请从中选择一个：{choices}</translation>
    </message>
    <message>
        <source>give width and height in px, each from {low} to {high}</source>
        <translation>请给出宽度和高度（像素），各为 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{setting} can&apos;t be {value}</source>
        <translation>“{setting}”不能是 {value}</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>请给出 {low} 到 {high} 之间的数</translation>
    </message>
    <message>
        <source>give a whole number from {low} to {high}</source>
        <translation>请给出 {low} 到 {high} 之间的整数</translation>
    </message>
    <message>
        <source>choose true or false</source>
        <translation>请选择 true 或 false</translation>
    </message>
    <message>
        <source>give a name</source>
        <translation>请给出一个名称</translation>
    </message>
    <message>
        <source>plug a camera in, or try {option}; {command} says what is missing</source>
        <translation>请接上摄像头，或试试 {option}；{command} 会指出缺少什么</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is gone</source>
        <translation>摄像头“{name}”不见了</translation>
    </message>
    <message>
        <source>more than one camera is called &apos;{name}&apos;</source>
        <translation>有多个摄像头名为“{name}”</translation>
    </message>
    <message>
        <source>no permission to open {device}</source>
        <translation>没有打开 {device} 的权限</translation>
    </message>
    <message>
        <source>run: {command}, then log out and in again</source>
        <translation>请运行：{command}，然后注销并重新登录</translation>
    </message>
    <message>
        <source>no camera with number {number}</source>
        <translation>没有编号为 {number} 的摄像头</translation>
    </message>
    <message>
        <source>{device} gives no pictures</source>
        <translation>{device} 不提供画面</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>请重新接上</translation>
    </message>
    <message>
        <source>no camera named &apos;{name}&apos;</source>
        <translation>没有名为“{name}”的摄像头</translation>
    </message>
    <message>
        <source>{device} is a virtual camera that nothing feeds now</source>
        <translation>{device} 是一个虚拟摄像头，目前没有程序向它提供画面</translation>
    </message>
    <message>
        <source>start the program that feeds it, or {otherwise}</source>
        <translation>请启动向它提供画面的程序，或者{otherwise}</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>请运行：{command}</translation>
    </message>
    <message>
        <source>checksums match: {names} ({folder})</source>
        <translation>校验和一致：{names}（{folder}）</translation>
    </message>
    <message>
        <source>{engine}: the networks load and run</source>
        <translation>{engine}：网络可以加载并运行</translation>
    </message>
    <message>
        <source>style {style}, language {language}</source>
        <translation>样式 {style}，语言 {language}</translation>
    </message>
    <message>
        <source>correct {file}, or remove it to have the defaults</source>
        <translation>请改正 {file}，或将其删除以使用默认值</translation>
    </message>
    <message>
        <source>the bundled clip can be read</source>
        <translation>自带的演示影片可以读取</translation>
    </message>
    <message>
        <source>a Python package does not load: {reason}</source>
        <translation>有一个 Python 软件包无法加载：{reason}</translation>
    </message>
    <message>
        <source>could not be examined: {reason}</source>
        <translation>无法检查：{reason}</translation>
    </message>
    <message>
        <source>set {variable}, run a demo and report what it prints</source>
        <translation>请设置 {variable}，运行一次演示，并报告其输出</translation>
    </message>
    <message>
        <source>defaults (no file)</source>
        <translation>默认值（没有文件）</translation>
    </message>
    <message>
        <source>captions come out empty</source>
        <translation>字幕是空的</translation>
    </message>
    <message>
        <source>to have it after every start: {commands}</source>
        <translation>要在每次启动后都可用：{commands}</translation>
    </message>
    <message>
        <source>then log out and in again</source>
        <translation>然后注销并重新登录</translation>
    </message>
    <message>
        <source>{command} (from RPM Fusion: {address})</source>
        <translation>{command}（来自 RPM Fusion：{address}）</translation>
    </message>
    <message>
        <source>start OBS once, click Start Virtual Camera, allow the extension in System Settings → General → Login Items &amp; Extensions → Camera Extensions, then close OBS</source>
        <translation>请启动一次 OBS，点击“启动虚拟摄像机”，在“系统设置 → 通用 → 登录项与扩展 → 摄像头扩展”中允许该扩展，然后关闭 OBS</translation>
    </message>
    <message>
        <source>OBS Studio {version}; whether its extension is allowed shows on starting live</source>
        <translation>OBS Studio {version}；它的扩展是否已被允许，开始时便知</translation>
    </message>
    <message>
        <source>install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})</source>
        <translation>请从 {obs} 安装 OBS Studio，或从 {unity} 安装 Unity Capture（运行其中的 {file}）</translation>
    </message>
    <message>
        <source>the kernel module v4l2loopback is not installed</source>
        <translation>未安装内核模块 v4l2loopback</translation>
    </message>
    <message>
        <source>Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe answers &quot;Key was rejected by service&quot;, let the firmware trust the key your system signs modules with: {command}, choose a password, restart, and confirm with it on the blue screen (Enroll MOK)</source>
        <translation>Secure Boot 已开启，因此内核只加载已签名的模块。请保持开启。如果 modprobe 回答“Key was rejected by service”，请让固件信任系统为模块签名所用的密钥：{command}，设置一个密码，重新启动，并在蓝色屏幕上用它确认（Enroll MOK）</translation>
    </message>
    <message>
        <source>install v4l2loopback with your system&apos;s package manager</source>
        <translation>用系统的软件包管理器安装 v4l2loopback</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: System Settings → Privacy &amp; Security → Camera</source>
        <translation>如果失败，请允许使用摄像头：系统设置 → 隐私与安全性 → 摄像头</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: Settings → Privacy &amp; Security → Camera</source>
        <translation>如果失败，请允许使用摄像头：设置 → 隐私和安全性 → 相机</translation>
    </message>
    <message>
        <source>try: {command}</source>
        <translation>请尝试：{command}</translation>
    </message>
    <message>
        <source>can&apos;t be listed without opening it</source>
        <translation>不打开就无法列出</translation>
    </message>
    <message>
        <source>plug one in, or switch it on in the firmware or with the laptop&apos;s privacy switch</source>
        <translation>请接上一个，或在固件中或用笔记本电脑的隐私开关将其打开</translation>
    </message>
    <message>
        <source>{cameras}; in use by {program}</source>
        <translation>{cameras}；正被 {program} 使用</translation>
    </message>
    <message>
        <source>close {program} before starting live</source>
        <translation>请在开始前关闭 {program}</translation>
    </message>
    <message>
        <source>no permission to write to {device}</source>
        <translation>没有写入 {device} 的权限</translation>
    </message>
    <message>
        <source>{cameras}; browsers will not list it, since exclusive_caps is off</source>
        <translation>{cameras}；浏览器不会列出它，因为 exclusive_caps 已关闭</translation>
    </message>
    <message>
        <source>OBS Studio {version} is too old</source>
        <translation>OBS Studio {version} 太旧</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>然后：{command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the running kernel {release}</source>
        <translation>v4l2loopback 没有为正在运行的内核 {release} 编译</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or newer from {address}</source>
        <translation>请从 {address} 安装 OBS Studio 30 或更新版本</translation>
    </message>
    <message>
        <source>update OBS Studio to 30 or newer</source>
        <translation>请将 OBS Studio 更新到 30 或更新版本</translation>
    </message>
    <message>
        <source>v4l2loopback is loaded but has no device</source>
        <translation>v4l2loopback 已加载，但没有设备</translation>
    </message>
    <message>
        <source>v4l2loopback is installed, not loaded</source>
        <translation>v4l2loopback 已安装，但未加载</translation>
    </message>
    <message>
        <source>OBS Studio not found</source>
        <translation>没有找到 OBS Studio</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} 或 {that}</translation>
    </message>
    <message>
        <source>unknown {kind} &apos;{name}&apos;</source>
        <translation>未知的{kind}“{name}”</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t be loaded: {reason}</source>
        <translation>无法加载 ONNX Runtime：{reason}</translation>
    </message>
    <message>
        <source>run: {command} (on Windows it also needs the Microsoft Visual C++ Redistributable)</source>
        <translation>请运行：{command}（在 Windows 上还需要 Microsoft Visual C++ Redistributable）</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a network that ONNX Runtime can read: {reason}</source>
        <translation>“{file}”不是 ONNX Runtime 能读取的网络：{reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again, or export the weights again</source>
        <translation>请重新安装 Emotion Subtitles，或重新导出权重</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>some results of the analysis can&apos;t be true and are left out, the video goes on</source>
        <translation>一些分析结果不可能正确，已被略去，视频继续</translation>
    </message>
    <message>
        <source>if it happens again, set {variable}, start again and report what is printed</source>
        <translation>如果再次发生，请设置 {variable}，重新启动，并报告输出的内容</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: {reason}</source>
        <translation>字幕已中断，视频继续：{reason}</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, set {variable}, start again and report what is printed</source>
        <translation>如有可能会自行恢复；如果没有，请设置 {variable}，重新启动，并报告输出的内容</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: an analysis did not end in {seconds} s</source>
        <translation>字幕已中断，视频继续：一次分析在 {seconds} 秒内没有结束</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, close other programs and start again</source>
        <translation>如有可能会自行恢复；如果没有，请关闭其他程序并重新启动</translation>
    </message>
    <message>
        <source>captions can&apos;t be drawn, the video goes on: {reason}</source>
        <translation>无法绘制字幕，视频继续：{reason}</translation>
    </message>
    <message>
        <source>choose another style; if that does not help, set {variable}, start again and report what is printed</source>
        <translation>请选择其他样式；如果没有用，请设置 {variable}，重新启动，并报告输出的内容</translation>
    </message>
    <message>
        <source>{name} holds no pictures</source>
        <translation>{name} 中没有画面</translation>
    </message>
    <message>
        <source>choose another source</source>
        <translation>请选择其他来源</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} 是空的</translation>
    </message>
    <message>
        <source>{file} is cut short: {percent} % of it or more is missing</source>
        <translation>{file} 不完整：缺少 {percent} % 或更多</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} 是文件夹</translation>
    </message>
    <message>
        <source>name the video files in it</source>
        <translation>请指定其中的视频文件</translation>
    </message>
    <message>
        <source>{file} is no video, or is damaged or cut short ({reason})</source>
        <translation>{file} 不是视频，或已损坏或不完整（{reason}）</translation>
    </message>
    <message>
        <source>play it in a media player; if that fails too, copy or download it again</source>
        <translation>请用媒体播放器播放；如果也失败，请重新复制或下载</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} 不存在</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>请重新复制或下载该文件</translation>
    </message>
    <message>
        <source>name a video file</source>
        <translation>请指定一个视频文件</translation>
    </message>
    <message>
        <source>{file} uses a kind of video that is not known here</source>
        <translation>{file} 使用的视频类型在这里未知</translation>
    </message>
    <message>
        <source>convert it to MP4 (H.264) with another program</source>
        <translation>请用其他程序将其转换为 MP4（H.264）</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>请检查名称和文件夹</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>请检查谁可以读取它</translation>
    </message>
    <message>
        <source>{file} has sound but no picture</source>
        <translation>{file} 有声音但没有画面</translation>
    </message>
    <message>
        <source>{file} has no picture</source>
        <translation>{file} 没有画面</translation>
    </message>
    <message>
        <source>{file} has no pictures in it</source>
        <translation>{file} 中不含画面</translation>
    </message>
    <message>
        <source>copy, download or record the video again</source>
        <translation>请重新复制、下载或录制该视频</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} 已存在</translation>
    </message>
    <message>
        <source>name another file, or remove this one</source>
        <translation>请指定其他文件，或删除此文件</translation>
    </message>
    <message>
        <source>{folder} is no folder</source>
        <translation>{folder} 不是文件夹</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>no space left for {file}</source>
        <translation>没有空间存放 {file}</translation>
    </message>
    <message>
        <source>free some space or choose another folder, and run it again</source>
        <translation>请腾出一些空间或选择其他文件夹，然后重试</translation>
    </message>
    <message>
        <source>make it first, or choose another one</source>
        <translation>请先创建它，或选择其他文件夹</translation>
    </message>
    <message>
        <source>choose another folder, or make this one writable</source>
        <translation>请选择其他文件夹，或使此文件夹可写</translation>
    </message>
    <message>
        <source>{file} has an ending no video is written for</source>
        <translation>{file} 的扩展名不对应任何可写入的视频</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>请使用其中之一：{choices}</translation>
    </message>
    <message>
        <source>this build of PyAV can&apos;t write H.264 video</source>
        <translation>这个 PyAV 版本无法写入 H.264 视频</translation>
    </message>
    <message>
        <source>install the usual one: {command}</source>
        <translation>请安装通常的版本：{command}</translation>
    </message>
    <message>
        <source>give the name of a file in it</source>
        <translation>请给出其中一个文件的名称</translation>
    </message>
    <message>
        <source>{file} was removed while it was written</source>
        <translation>{file} 在写入时被删除</translation>
    </message>
    <message>
        <source>leave it alone until the end, or choose another folder</source>
        <translation>请在结束前不要动它，或选择其他文件夹</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>已保留为 {path}</translation>
    </message>
    <message>
        <source>unknown setting &apos;{name}&apos;</source>
        <translation>未知的设置“{name}”</translation>
    </message>
    <message>
        <source>choose from: {choices}</source>
        <translation>请从中选择：{choices}</translation>
    </message>
    <message>
        <source>settings not known here are ignored: {names} (in {path})</source>
        <translation>已忽略这里未知的设置：{names}（在 {path} 中）</translation>
    </message>
    <message>
        <source>it stays at {path}: {reason}</source>
        <translation>它仍在 {path}：{reason}</translation>
    </message>
    <message>
        <source>settings not read, defaults used: {path}: {reason}</source>
        <translation>未能读取设置，使用默认值：{path}：{reason}</translation>
    </message>
    <message>
        <source>settings file damaged ({reason}), defaults used; {kept}</source>
        <translation>设置文件已损坏（{reason}），使用默认值；{kept}</translation>
    </message>
    <message>
        <source>settings not saved: {path}: {reason}</source>
        <translation>未能保存设置：{path}：{reason}</translation>
    </message>
    <message>
        <source>make that folder writable, or name another one in {variable}</source>
        <translation>请使该文件夹可写，或在 {variable} 中指定另一个</translation>
    </message>
    <message>
        <source>{message} (in {path}), default used: {hint}</source>
        <translation>{message}（在 {path} 中），使用默认值：{hint}</translation>
    </message>
    <message>
        <source>unknown sink &apos;{name}&apos;</source>
        <translation>未知的输出“{name}”</translation>
    </message>
    <message>
        <source>choose virtual, virtual:DEVICE, null, or a FILE.mp4</source>
        <translation>请选择 virtual、virtual:DEVICE、null 或一个 FILE.mp4</translation>
    </message>
    <message>
        <source>tau is {seconds} s</source>
        <translation>tau 为 {seconds} 秒</translation>
    </message>
    <message>
        <source>readings is {number}</source>
        <translation>readings 为 {number}</translation>
    </message>
    <message>
        <source>choose a time above 0, such as 0.5</source>
        <translation>请选择大于 0 的时间，例如 0.5</translation>
    </message>
    <message>
        <source>choose 1 or more, such as 4</source>
        <translation>请选择 1 或更大，例如 4</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>the engine &apos;torch&apos; needs the Python package &apos;{package}&apos;: {reason}</source>
        <translation>引擎“torch”需要 Python 软件包“{package}”：{reason}</translation>
    </message>
    <message>
        <source>run: {command}, or choose {option}</source>
        <translation>请运行：{command}，或选择 {option}</translation>
    </message>
    <message>
        <source>it is used again by itself as soon as it is there</source>
        <translation>一旦它可用，就会自动重新使用</translation>
    </message>
    <message>
        <source>close {program}, or choose another one: {option}</source>
        <translation>请关闭 {program}，或选择另一个：{option}</translation>
    </message>
    <message>
        <source>({device}) no longer shows what it is sent</source>
        <translation>（{device}）不再显示发送给它的内容</translation>
    </message>
    <message>
        <source>no virtual camera named &apos;{name}&apos;</source>
        <translation>没有名为“{name}”的虚拟摄像头</translation>
    </message>
    <message>
        <source>virtual camera &apos;{name}&apos; can&apos;t be used: {reason}</source>
        <translation>虚拟摄像头“{name}”无法使用：{reason}</translation>
    </message>
    <message>
        <source>no virtual camera: {reason}</source>
        <translation>没有虚拟摄像头：{reason}</translation>
    </message>
    <message>
        <source>browsers will not list {name}, since exclusive_caps is off</source>
        <translation>浏览器不会列出 {name}，因为 exclusive_caps 已关闭</translation>
    </message>
    <message>
        <source>({device}) was removed</source>
        <translation>（{device}）已被移除</translation>
    </message>
    <message>
        <source>({device}) was replaced by another device</source>
        <translation>（{device}）已被另一个设备取代</translation>
    </message>
    <message>
        <source>{name} takes no more pictures: {reason}</source>
        <translation>{name} 不再接收画面：{reason}</translation>
    </message>
    <message>
        <source>the other program that feeds it</source>
        <translation>向它提供画面的另一个程序</translation>
    </message>
    <message>
        <source>virtual cameras don&apos;t work here: {reason}</source>
        <translation>虚拟摄像头在这里无法使用：{reason}</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened</source>
        <translation>无法打开摄像头“{name}”</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; was unplugged</source>
        <translation>摄像头“{name}”已被拔出</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; stopped giving pictures</source>
        <translation>摄像头“{name}”不再提供画面</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; gives no pictures</source>
        <translation>摄像头“{name}”不提供画面</translation>
    </message>
    <message>
        <source>open its cover or privacy switch, plug it in again, and close other programs using it</source>
        <translation>请打开它的遮盖或隐私开关，重新接上，并关闭使用它的其他程序</translation>
    </message>
    <message>
        <source>System Settings → Privacy &amp; Security → Camera: allow it; close other camera programs</source>
        <translation>系统设置 → 隐私与安全性 → 摄像头：请允许使用；并关闭其他摄像头程序</translation>
    </message>
    <message>
        <source>Settings → Privacy &amp; security → Camera: let desktop apps use it; close other programs that use the camera</source>
        <translation>设置 → 隐私和安全性 → 相机：请允许桌面应用使用；并关闭使用摄像头的其他程序</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is busy or does not start</source>
        <translation>摄像头“{name}”正忙或无法启动</translation>
    </message>
    <message>
        <source>close other programs that use the camera, or unplug it and plug it in again</source>
        <translation>请关闭使用摄像头的其他程序，或将其拔出后重新接上</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is in use by {program}</source>
        <translation>摄像头“{name}”正被 {program} 使用</translation>
    </message>
    <message>
        <source>close {program}, or choose another camera</source>
        <translation>请关闭 {program}，或选择其他摄像头</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened: {reason}</source>
        <translation>无法打开摄像头“{name}”：{reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again; in a source checkout: {command}</source>
        <translation>请重新安装 Emotion Subtitles；如果是源代码副本：{command}</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are damaged or were changed</source>
        <translation>权重“{file}”已损坏或被改动</translation>
    </message>
    <message>
        <source>there are no weights called &apos;{name}&apos; (known: {known})</source>
        <translation>没有名为“{name}”的权重（已知：{known}）</translation>
    </message>
    <message>
        <source>the list of weights is missing: no {places}</source>
        <translation>缺少权重列表：没有 {places}</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is of another format</source>
        <translation>权重列表“{file}”是另一种格式</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are missing</source>
        <translation>缺少权重“{file}”</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is damaged: {reason}</source>
        <translation>权重列表“{file}”已损坏：{reason}</translation>
    </message>
    <message>
        <source>starting with the system not changed: {reason}</source>
        <translation>未能更改随系统启动：{reason}</translation>
    </message>
    <message>
        <source>make {place} writable, then try again</source>
        <translation>请使 {place} 可写，然后重试</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>请检查它的名称</translation>
    </message>
    <message>
        <source>log out and in again, then start it once more</source>
        <translation>请注销后重新登录，然后再次启动</translation>
    </message>
    <message>
        <source>end process {number}, in your system’s list of running programs for example, or log out and in again; then start it once more</source>
        <translation>请结束进程 {number}（例如在系统的运行程序列表中），或注销后重新登录；然后再次启动</translation>
    </message>
    <message>
        <source>another Emotion Subtitles is running but does not answer</source>
        <translation>另一个 Emotion Subtitles 正在运行，但没有响应</translation>
    </message>
    <message>
        <source>the video stopped: {reason}</source>
        <translation>视频已停止：{reason}</translation>
    </message>
    <message>
        <source>start it again; if that does not help, copy the report in Diagnostics and send it along</source>
        <translation>请重新启动；如果没有用，请复制“诊断”中的报告并一并发送</translation>
    </message>
</context>
<context>
    <name>FaceChart</name>
    <message>
        <source>{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.</source>
        <translation>{look}。现在：{now}。最近 {seconds} 秒内主要是：{mostly}。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找 …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Virtual cameras</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>画面来自</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>发布到</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Analyses per second</source>
        <translation>每秒分析次数</translation>
    </message>
    <message>
        <source>Processor, % of one core</source>
        <translation>处理器，单个核心的百分比</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>来自摄像头</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>从未显示</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>Not published in time</source>
        <translation>未能及时发布</translation>
    </message>
    <message>
        <source>Replaced by a card</source>
        <translation>以提示卡代替</translation>
    </message>
    <message>
        <source>With captions</source>
        <translation>带字幕</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Camera to call</source>
        <translation>从摄像头到通话</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>{median} ms</source>
        <translation>{median} 毫秒</translation>
    </message>
    <message>
        <source>{median} ms, {percent} % below {high} ms</source>
        <translation>{median} 毫秒，{percent} % 低于 {high} 毫秒</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Set up Emotion Subtitles</source>
        <translation>配置 Emotion Subtitles</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>第 {number} 页，共 {all} 页</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What each face looks like</source>
        <translation>每张脸看起来的样子</translation>
    </message>
</context>
<context>
    <name>HotkeyTexts</name>
    <message>
        <source>press all keys of one combination together</source>
        <translation>请同时按下组合中的所有键</translation>
    </message>
    <message>
        <source>use a letter, a digit, a function key or an arrow key</source>
        <translation>请使用字母、数字、功能键或方向键</translation>
    </message>
    <message>
        <source>the system uses it itself: choose another one</source>
        <translation>系统自己要用它：请另选一个</translation>
    </message>
    <message>
        <source>other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a function key</source>
        <translation>其他程序要用它：请至少按住 Ctrl、Alt、Shift 中的两个，或用其中一个加功能键</translation>
    </message>
    <message>
        <source>choose another one, or clear that one first</source>
        <translation>请另选一个，或先清除那一个</translation>
    </message>
    <message>
        <source>{keys} is taken: {purpose}</source>
        <translation>{keys} 已被占用：{purpose}</translation>
    </message>
    <message>
        <source>{keys} can’t be a hotkey</source>
        <translation>{keys} 不能用作快捷键</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Captions on or off</source>
        <translation>开启或关闭字幕</translation>
    </message>
    <message>
        <source>Clean video on or off</source>
        <translation>开启或关闭纯净画面</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>显示预览</translation>
    </message>
    <message>
        <source>On this desktop hotkeys only work in this program’s own windows: its portal for global shortcuts does not answer ({reason}).</source>
        <translation>在此桌面上，快捷键只能在本程序的窗口中使用：它的全局快捷键门户没有应答（{reason}）。</translation>
    </message>
    <message>
        <source>Hotkeys don’t work in other programs here: {reason}</source>
        <translation>快捷键在这里无法用于其他程序：{reason}</translation>
    </message>
    <message>
        <source>macOS does not let this program hear keys yet. Open System Settings → Privacy &amp; Security → Accessibility, allow Emotion Subtitles there, and switch this off and on again.</source>
        <translation>macOS 尚未允许本程序接收按键。请打开“系统设置 → 隐私与安全性 → 辅助功能”，允许 Emotion Subtitles，然后将此项关闭再重新打开。</translation>
    </message>
    <message>
        <source>Another program uses {keys} already.</source>
        <translation>{keys} 已被其他程序使用。</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Hotkeys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Click into a field and press the keys together. They always work in this program’s windows.</source>
        <translation>请点击一个输入框，并同时按下按键。它们在本程序的窗口中始终有效。</translation>
    </message>
    <message>
        <source>&amp;Captions on or off:</source>
        <translation>开启或关闭字幕(&amp;C)：</translation>
    </message>
    <message>
        <source>C&amp;lean video on or off:</source>
        <translation>开启或关闭纯净画面(&amp;L)：</translation>
    </message>
    <message>
        <source>Show the &amp;preview:</source>
        <translation>显示预览(&amp;P)：</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>在其他程序中</translation>
    </message>
    <message>
        <source>Use them in &amp;other programs, too</source>
        <translation>也在其他程序中使用(&amp;O)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear: {hotkey}</source>
        <translation>清除：{hotkey}</translation>
    </message>
    <message>
        <source>Your desktop asks you to confirm the keys and may give others. It tells this program when one of them is pressed, and nothing else.</source>
        <translation>您的桌面会请您确认这些按键，也可能改用别的按键。按下其中之一时它会告知本程序，除此之外什么也不告知。</translation>
    </message>
    <message>
        <source>The system tells this program when one of these keys is pressed, and nothing else.</source>
        <translation>系统只在按下这些键时通知本程序，除此之外什么也不告知。</translation>
    </message>
    <message>
        <source>To notice these keys, the program is shown every key press while this is on. It keeps none and passes none on.</source>
        <translation>为了察觉这些按键，此项开启期间程序会收到每一次按键。它不保留也不转发任何按键。</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>画面马上就来…</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How should captions look?</source>
        <translation>字幕应该是什么样子？</translation>
    </message>
    <message>
        <source>Show &amp;captions</source>
        <translation>显示字幕(&amp;C)</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>In your call app, choose the camera “{camera}”. “Clean video” in the menu of Emotion Subtitles takes everything off the picture at once.</source>
        <translation>请在您的通话应用中选择摄像头“{camera}”。Emotion Subtitles 菜单中的“纯净画面”会立即去掉画面上的一切。</translation>
    </message>
    <message>
        <source>There is no virtual camera yet, so captions show here and in the preview only.</source>
        <translation>还没有虚拟摄像头，所以字幕只显示在这里和预览中。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Emotion Subtitles</source>
        <translation>Emotion Subtitles</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>解决(&amp;F)…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新启动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>字幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>显示的情绪数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>平滑(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>The virtual camera can&apos;t be used, so calls don&apos;t see this picture</source>
        <translation>虚拟摄像头无法使用，因此通话中看不到这个画面</translation>
    </message>
    <message>
        <source>&amp;Restart the virtual camera</source>
        <translation>重新启动虚拟摄像头(&amp;R)</translation>
    </message>
    <message>
        <source>A change waits until the virtual camera is restarted</source>
        <translation>有一项更改要等虚拟摄像头重新启动后生效</translation>
    </message>
    <message>
        <source>In a call that is going on, you may have to choose the camera again.</source>
        <translation>如果正在通话，您可能需要重新选择摄像头。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>您的画面</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>从不保留</translation>
    </message>
    <message>
        <source>Pictures, faces, what faces looked like, how long a call was, which keys were pressed. Faces are told apart by where they are, and forgotten when they leave.</source>
        <translation>画面、面部、面部看起来的样子、通话时长、按过哪些键。程序根据位置区分不同的脸，脸离开后就会忘记。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Your settings, in this file: {file}</source>
        <translation>您的设置，保存在此文件中：{file}</translation>
    </message>
    <message>
        <source>Where the windows were, in this file: {file}</source>
        <translation>窗口的位置，保存在此文件中：{file}</translation>
    </message>
    <message>
        <source>While the program runs: that it does and on which computer, in this file: {file}</source>
        <translation>程序运行期间：程序正在运行以及所在的计算机，记在此文件中：{file}</translation>
    </message>
    <message>
        <source>What captions are</source>
        <translation>字幕是什么</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>在工作和教育场合</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>&amp;Language of windows and menus:</source>
        <translation>窗口和菜单的语言(&amp;L)：</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>与系统一致</translation>
    </message>
    <message>
        <source>Languages your system’s fonts can’t show are left out.</source>
        <translation>您的系统字体无法显示的语言不在其中。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>随系统启动(&amp;Y)</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>随系统启动</translation>
    </message>
    <message>
        <source>Start with the &amp;icon only, no window</source>
        <translation>启动时只显示图标，不打开窗口(&amp;I)</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>摄像头和预览</translation>
    </message>
    <message>
        <source>&amp;Switch the camera off while nobody watches</source>
        <translation>无人观看时关闭摄像头(&amp;S)</translation>
    </message>
    <message>
        <source>While no app shows the virtual camera and the preview is closed, your camera is let go and its light goes off. It is back within a second.</source>
        <translation>当没有应用显示虚拟摄像头且预览已关闭时，您的摄像头会被释放，指示灯也会熄灭。它会在一秒内恢复。</translation>
    </message>
    <message>
        <source>&amp;Mirror the preview</source>
        <translation>镜像显示预览(&amp;M)</translation>
    </message>
    <message>
        <source>Only your own view. Others always see you the right way round.</source>
        <translation>仅限您自己看到的画面。别人看到的始终是正常方向。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Quit?</source>
        <translation>退出？</translation>
    </message>
    <message>
        <source>Calls that show the camera “{camera}” lose the picture when this program ends.</source>
        <translation>本程序结束后，正在显示摄像头“{camera}”的通话会失去画面。</translation>
    </message>
    <message>
        <source>If it keeps running, its window is only minimised. Start it once more to see the window again.</source>
        <translation>如果继续运行，窗口只会最小化。再次启动本程序即可重新看到窗口。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>&amp;Smallest face:</source>
        <translation>最小的脸(&amp;S)：</translation>
    </message>
    <message>
        <source> % of the picture’s height</source>
        <translation> %（画面高度）</translation>
    </message>
    <message>
        <source>Looking for smaller faces takes more of the processor.</source>
        <translation>查找更小的脸会占用更多处理器资源。</translation>
    </message>
    <message>
        <source>Sure that it is a &amp;face:</source>
        <translation>确定是脸的把握(&amp;F)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure the program has to be. Lower it if faces are overlooked; raise it if captions stand beside things that are no faces.</source>
        <translation>程序需要有多大把握。如果有脸被漏掉，请调低；如果字幕出现在不是脸的东西旁边，请调高。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>&amp;Readings:</source>
        <translation>识读次数(&amp;R)：</translation>
    </message>
    <message>
        <source> per second at most</source>
        <translation> 次/秒以内</translation>
    </message>
    <message>
        <source>The picture keeps its own frame rate whatever you choose here.</source>
        <translation>无论您在这里选择什么，画面都保持自己的帧率。</translation>
    </message>
    <message>
        <source>Read half as often &amp;on battery</source>
        <translation>使用电池时识读次数减半(&amp;O)</translation>
    </message>
    <message>
        <source>Words then follow a changing face a moment later.</source>
        <translation>文字会稍晚一点跟上变化的脸。</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>处理器核心数(&amp;C)：</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>PyTorch, for comparison</source>
        <translation>PyTorch，用于比较</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>引擎(&amp;E)：</translation>
    </message>
    <message>
        <source>PyTorch can’t be chosen: {parts} is not installed. Run: pip install &quot;emotion-subtitles[torch]&quot;</source>
        <translation>无法选择 PyTorch：未安装 {parts}。请运行：pip install &quot;emotion-subtitles[torch]&quot;</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the captions</source>
        <translation>字幕示例</translation>
    </message>
    <message>
        <source>Two portraits with captions as they are set up here.</source>
        <translation>两张肖像，字幕按这里的设置显示。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – Emotion Subtitles</source>
        <translation>设置 – Emotion Subtitles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Back to defaults</source>
        <translation>恢复默认值(&amp;B)</translation>
    </message>
    <message>
        <source>Of this page only</source>
        <translation>仅限本页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Restart the &amp;virtual camera</source>
        <translation>重新启动虚拟摄像头(&amp;V)</translation>
    </message>
    <message>
        <source>This change waits until the virtual camera is restarted.</source>
        <translation>此更改要等虚拟摄像头重新启动后生效。</translation>
    </message>
    <message>
        <source>Apps that show it may lose the picture and need it to be chosen again.</source>
        <translation>正在显示它的应用可能会失去画面，需要重新选择它。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动 …</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>字幕已开启</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>字幕已关闭</translation>
    </message>
    <message>
        <source>Clean video: nothing is drawn</source>
        <translation>纯净画面：不绘制任何内容</translation>
    </message>
    <message>
        <source>Camera released: nobody is watching</source>
        <translation>摄像头已释放：无人观看</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>正在查找摄像头 …</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>画面中没有脸。</translation>
    </message>
    <message>
        <source>Captions are off, so no face is read.</source>
        <translation>字幕已关闭，因此不识读面部。</translation>
    </message>
    <message>
        <source>The video is clean, so no face is read.</source>
        <translation>画面是纯净的，因此不识读面部。</translation>
    </message>
    <message>
        <source>No picture, so no face is read.</source>
        <translation>没有画面，因此不识读面部。</translation>
    </message>
    <message>
        <source>{camera} to {virtual}</source>
        <translation>{camera} 到 {virtual}</translation>
    </message>
    <message>
        <source>{} frames/s</source>
        <translation>{} 帧/秒</translation>
    </message>
    <message>
        <source>{} ms added latency</source>
        <translation>增加延迟 {} 毫秒</translation>
    </message>
    <message>
        <source>{} analyses/s</source>
        <translation>{} 次分析/秒</translation>
    </message>
    <message>
        <source>processor {} %</source>
        <translation>处理器 {} %</translation>
    </message>
</context>
<context>
    <name>SteadinessPage</name>
    <message>
        <source>Steadiness</source>
        <translation>平稳度</translation>
    </message>
    <message>
        <source>A face is read many times a second, and the readings waver. Steadier words are easier to read, but follow a changing face later.</source>
        <translation>每张脸每秒会被识读很多次，结果会有波动。更平稳的文字更容易读，但跟上面部变化会更慢。</translation>
    </message>
    <message>
        <source>Off: every reading at once</source>
        <translation>关闭：立即显示每次识读</translation>
    </message>
    <message>
        <source>Steady: an average over time</source>
        <translation>平稳：取一段时间的平均</translation>
    </message>
    <message>
        <source>Agreement: when several readings agree</source>
        <translation>一致：多次识读一致时</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>平滑(&amp;S)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Averaged &amp;over:</source>
        <translation>平均时长(&amp;O)：</translation>
    </message>
    <message>
        <source>For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s.</source>
        <translation>适用于“平稳”。菜单中的“平稳”为 0.5 秒，“非常平稳”为 1.5 秒。</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> 次识读</translation>
    </message>
    <message>
        <source>&amp;Agreement of:</source>
        <translation>一致次数(&amp;A)：</translation>
    </message>
    <message>
        <source>For “Agreement”. There are ten readings a second.</source>
        <translation>适用于“一致”。每秒有十次识读。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>It writes words next to faces that describe how they look, for example “looks happy”.</source>
        <translation>它在脸旁写下描述其样子的文字，例如“看起来高兴”。</translation>
    </message>
    <message>
        <source>The picture with its captions becomes a camera that call apps can choose. Everyone who sees your picture in the call sees the captions, too.</source>
        <translation>带字幕的画面会成为一个摄像头，供通话应用选择。通话中看到您画面的每个人也会看到字幕。</translation>
    </message>
    <message>
        <source>It reads the faces that your own camera sees: in a call, yours. The captions help the other people in the call. You get no captions of their faces; for that, they would have to use the program themselves.</source>
        <translation>它识读您自己的摄像头看到的脸：在通话中，就是您的脸。字幕帮助的是通话中的其他人。您不会因此得到对方面部的字幕；要有这样的字幕，需要对方自己使用本程序。</translation>
    </message>
    <message>
        <source>What helps you with other people’s faces are recordings: “{command}” writes captions for them. A way for live calls, which nobody has tried yet, is in the README.</source>
        <translation>要了解其他人的表情，可以使用录像：“{command}”会为其加上字幕。README 中介绍了一种用于实时通话的办法，还没有人试过。</translation>
    </message>
    <message>
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>本程序不知道任何人的感受。一张脸可能看起来悲伤，而本人一切都好。</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>本程序会出错。没有把握时，它会显示“不确定”。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings and the places of the windows are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>任何内容都不会离开这台计算机：面部在本机识读，不需要账户，也不需要互联网。不会录制任何内容，只保存您的设置和窗口的位置。画面只送往您选择的通话应用，不会送往别处。</translation>
    </message>
    <message>
        <source>Mirrored only here, as you know yourself. Others see it the right way round.</source>
        <translation>只在这里镜像，就像照镜子一样。别人看到的是正常方向。</translation>
    </message>
    <message>
        <source>This is the picture others see.</source>
        <translation>这就是别人看到的画面。</translation>
    </message>
    <message>
        <source>In the European Union it is forbidden to use systems that infer people’s emotions at work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). Before you use captions there, make sure that you are allowed to, and tell the people you talk to.</source>
        <translation>在欧盟，禁止在工作或教育场合使用推断他人情绪的系统，出于医疗或安全原因的除外（《人工智能法》第 5 条第 1 款 f 项）。在这些场合使用字幕之前，请确认您被允许这样做，并告知与您交谈的人。</translation>
    </message>
    <message>
        <source>Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it on. If the module is refused (“Key was rejected by service”), enrol the key your system signs its own modules with: run “sudo mokutil --import {key}”, choose a password, restart, choose “Enroll MOK” on the blue screen and enter that password.</source>
        <translation>Secure Boot 已开启，因此您的系统只加载以其信任的密钥签名的模块。请保持开启。如果模块被拒绝（“Key was rejected by service”），请登记系统为自己的模块签名所用的密钥：运行“sudo mokutil --import {key}”，设置一个密码，重新启动，在蓝色屏幕上选择“Enroll MOK”并输入该密码。</translation>
    </message>
    <message>
        <source>Bubble beside the face</source>
        <translation>脸旁的气泡</translation>
    </message>
    <message>
        <source>Subtitles at the bottom</source>
        <translation>底部字幕</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>只有文字</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Emotion Subtitles</source>
        <translation>Emotion Subtitles</translation>
    </message>
</context>
<context>
    <name>VirtualCameraPage</name>
    <message>
        <source>The camera for your calls</source>
        <translation>通话用的摄像头</translation>
    </message>
    <message>
        <source>What to &amp;do, in a terminal:</source>
        <translation>在终端中要做的事(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the steps</source>
        <translation>复制这些步骤</translation>
    </message>
    <message>
        <source>Do it for &amp;me…</source>
        <translation>替我完成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Call apps see the captioned picture as a camera of its own. For that your system needs a virtual camera.</source>
        <translation>通话应用把带字幕的画面看作一个独立的摄像头。为此您的系统需要一个虚拟摄像头。</translation>
    </message>
    <message>
        <source>Looking for a virtual camera…</source>
        <translation>正在查找虚拟摄像头…</translation>
    </message>
    <message>
        <source>A virtual camera is there.</source>
        <translation>有虚拟摄像头。</translation>
    </message>
    <message>
        <source>A virtual camera is there, with a limit.</source>
        <translation>有虚拟摄像头，但受到限制。</translation>
    </message>
    <message>
        <source>There is no virtual camera yet.</source>
        <translation>还没有虚拟摄像头。</translation>
    </message>
    <message>
        <source>What to &amp;do:</source>
        <translation>要做的事(&amp;D)：</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>什么也没有运行。</translation>
    </message>
    <message>
        <source>Running. This can take some minutes.</source>
        <translation>正在运行。可能需要几分钟。</translation>
    </message>
    <message>
        <source>The commands have been run. If the camera is not there yet, log out and in again, or restart the computer.</source>
        <translation>命令已运行。如果摄像头还没有出现，请注销后重新登录，或重新启动计算机。</translation>
    </message>
    <message>
        <source>Nothing was run, since the password was not given.</source>
        <translation>什么也没有运行，因为没有输入密码。</translation>
    </message>
    <message>
        <source>Nothing was run: your system could not ask for the password. Copy the commands and run them in a terminal.</source>
        <translation>什么也没有运行：您的系统无法询问密码。请复制命令并在终端中运行。</translation>
    </message>
    <message>
        <source>Your system refused the module, since Secure Boot is on.</source>
        <translation>您的系统拒绝了该模块，因为 Secure Boot 已开启。</translation>
    </message>
    <message>
        <source>A command failed, and those after it were not run. This is what it said:</source>
        <translation>有一条命令失败，其后的命令没有运行。它的输出如下：</translation>
    </message>
</context>
<context>
    <name>VirtualPage</name>
    <message>
        <source>Virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>Call apps show it in their list of cameras. Its format stays the same while it runs, since apps lose the picture when it changes: what you choose here is used when the virtual camera is restarted.</source>
        <translation>通话应用会在摄像头列表中显示它。运行期间它的格式保持不变，否则应用会失去画面：您在这里的选择会在虚拟摄像头重新启动后生效。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D)：</translation>
    </message>
    <message>
        <source>The same as the camera’s</source>
        <translation>与摄像头相同</translation>
    </message>
    <message>
        <source>&amp;Picture size:</source>
        <translation>画面尺寸(&amp;P)：</translation>
    </message>
    <message>
        <source>The first one that is free</source>
        <translation>第一个空闲的</translation>
    </message>
    <message>
        <source>None, only the preview</source>
        <translation>无，仅预览</translation>
    </message>
    <message>
        <source>In use now: {name}</source>
        <translation>正在使用：{name}</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>目前未使用。</translation>
    </message>
</context>
</TS>
