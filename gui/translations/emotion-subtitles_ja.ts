<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Words for how faces look</source>
        <translation>表情の見え方を言葉に</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Whose faces it reads</source>
        <translation>だれの顔を読み取るか</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>しないこと</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>職場や教育の場では</translation>
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
        <translation>素の映像(&amp;L)</translation>
    </message>
    <message>
        <source>Show the camera&apos;s own picture at once; nothing is drawn</source>
        <translation>カメラの映像をすぐにそのまま表示します。何も描き込みません</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>もう一度設定する(&amp;U)…</translation>
    </message>
    <message>
        <source>Came&amp;ra</source>
        <translation>カメラ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>安定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Very steady</source>
        <translation>とても安定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>一致(&amp;A)</translation>
    </message>
    <message>
        <source>Start the &amp;virtual camera again</source>
        <translation>仮想カメラを再開する(&amp;V)</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>再開する(&amp;A)</translation>
    </message>
    <message>
        <source>{device}, {rate} frames/s</source>
        <translation>{device}、{rate} フレーム/秒</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>表示する感情の数(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑化(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which camera?</source>
        <translation>どのカメラを使いますか？</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>もう一度カメラを探します</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>カメラ(&amp;C)：</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>カメラを探しています…</translation>
    </message>
    <message>
        <source>Demonstration film, without a camera</source>
        <translation>デモ映像（カメラなし）</translation>
    </message>
    <message>
        <source>Cameras found: {count}</source>
        <translation>見つかったカメラ：{count}</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, then look again; or have a look round with the demonstration film.</source>
        <translation>カメラが見つかりませんでした。カメラを接続するか電源を入れて、もう一度探してください。デモ映像で試すこともできます。</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name}（未接続）</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>もう一度探す(&amp;A)</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>カメラへの要求</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>カメラのまま</translation>
    </message>
    <message>
        <source>Picture &amp;size:</source>
        <translation>映像のサイズ(&amp;S)：</translation>
    </message>
    <message>
        <source>The camera gives what comes nearest. Used when the virtual camera is restarted.</source>
        <translation>カメラは最も近いものを返します。仮想カメラを再開したときに反映されます。</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>フレームレート(&amp;R)：</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> フレーム/秒</translation>
    </message>
    <message>
        <source>Also that of the virtual camera, used when it is restarted. 30 is usual in calls.</source>
        <translation>仮想カメラのフレームレートにもなり、再開したときに反映されます。通話では 30 が一般的です。</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>デモ映像</translation>
    </message>
    <message>
        <source>{name} (not found now)</source>
        <translation>{name}（現在見つかりません）</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>カメラ {number}</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Came&amp;ra</source>
        <translation>カメラ(&amp;R)</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>カメラが見つかりません</translation>
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
        <translation>見本です。内容は架空のものです。</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>&amp;Emotions shown:</source>
        <translation>表示する感情の数(&amp;E)：</translation>
    </message>
    <message>
        <source>The most probable one comes first. Fewer are quicker to read.</source>
        <translation>最も可能性の高いものが先頭に来ます。少ないほど早く読めます。</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>バー</translation>
    </message>
    <message>
        <source>Percentages and bars</source>
        <translation>パーセントとバー</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>言葉だけ</translation>
    </message>
    <message>
        <source>Beside the &amp;words:</source>
        <translation>言葉の横(&amp;W)：</translation>
    </message>
    <message>
        <source>How sure the program is about each word.</source>
        <translation>それぞれの言葉の確かさです。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>スタイル(&amp;S)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大きさ(&amp;Z)：</translation>
    </message>
    <message>
        <source>100 % is the smallest that can be read well in a call’s small pictures.</source>
        <translation>100 % は、通話の小さな映像でも読みやすい最小の大きさです。</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>空いている場所</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>横</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>位置(&amp;P)：</translation>
    </message>
    <message>
        <source>Where captions are put first. They move aside rather than cover a face. Subtitles stand at the top or at the bottom of the picture.</source>
        <translation>字幕を最初に置く場所です。顔を隠さないように移動します。映画風の字幕は映像の上端か下端に出ます。</translation>
    </message>
    <message>
        <source>One for each emotion</source>
        <translation>感情ごとの色</translation>
    </message>
    <message>
        <source>Yellow and white on black</source>
        <translation>黒地に黄色と白</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>色(&amp;O)：</translation>
    </message>
    <message>
        <source>The words say everything; colours only help to find them.</source>
        <translation>言葉だけですべて伝わります。色は見つけやすくするためのものです。</translation>
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
        <translation>字幕がオンであることを示す印(&amp;I)：</translation>
    </message>
    <message>
        <source>A small sign in your picture, so that people know their faces are read. It can be moved, not removed; clean video shows neither captions nor sign.</source>
        <translation>顔が読み取られていることを相手に知らせる小さな印です。移動はできますが、消すことはできません。素の映像には字幕も印も出ません。</translation>
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
        <translation>制限あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>学習済みの重み</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>動画ファイル</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>仮想カメラ</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Run as administrator?</source>
        <translation>管理者として実行しますか？</translation>
    </message>
    <message>
        <source>Commands that will be run</source>
        <translation>実行するコマンド</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>実行する(&amp;R)</translation>
    </message>
    <message>
        <source>These commands, and nothing else, will be run with administrator rights. Your system asks for the password itself; this program never sees it.</source>
        <translation>これらのコマンドだけを管理者権限で実行します。パスワードはシステム自身が尋ねます。このプログラムがパスワードを見ることはありません。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>段階ごとの時間</translation>
    </message>
    <message>
        <source>&amp;Run the checks again</source>
        <translation>もう一度チェックする(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>報告をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Looking … this may take a few seconds.</source>
        <translation>調べています … 数秒かかることがあります。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing to report so far.</source>
        <translation>今のところ報告はありません。</translation>
    </message>
    <message>
        <source>The checks failed: {error}</source>
        <translation>チェックに失敗しました：{error}</translation>
    </message>
    <message>
        <source>Copied, without pictures and without your user name.</source>
        <translation>コピーしました。映像とユーザー名は含みません。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>captions can&apos;t have size {size}</source>
        <translation>字幕の大きさを {size} にはできません</translation>
    </message>
    <message>
        <source>choose a size of 1 or more</source>
        <translation>1 以上の大きさを選んでください</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>隅</translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>1 から {most} までの数を選んでください</translation>
    </message>
    <message>
        <source>can&apos;t show {number} emotions</source>
        <translation>感情を {number} 個表示することはできません</translation>
    </message>
    <message>
        <source>way to show probabilities</source>
        <translation>確率の表示方法</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>次から選んでください：{choices}</translation>
    </message>
    <message>
        <source>give width and height in px, each from {low} to {high}</source>
        <translation>幅と高さを px で、それぞれ {low} から {high} までの範囲で指定してください</translation>
    </message>
    <message>
        <source>{setting} can&apos;t be {value}</source>
        <translation>「{setting}」を {value} にはできません</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>{low} から {high} までの数を指定してください</translation>
    </message>
    <message>
        <source>give a whole number from {low} to {high}</source>
        <translation>{low} から {high} までの整数を指定してください</translation>
    </message>
    <message>
        <source>choose true or false</source>
        <translation>true か false を選んでください</translation>
    </message>
    <message>
        <source>give a name</source>
        <translation>名前を指定してください</translation>
    </message>
    <message>
        <source>plug a camera in, or try {option}; {command} says what is missing</source>
        <translation>カメラを接続するか、{option} を試してください。足りないものは {command} でわかります</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is gone</source>
        <translation>カメラ「{name}」が見当たりません</translation>
    </message>
    <message>
        <source>more than one camera is called &apos;{name}&apos;</source>
        <translation>「{name}」という名前のカメラが複数あります</translation>
    </message>
    <message>
        <source>no permission to open {device}</source>
        <translation>{device} を開く権限がありません</translation>
    </message>
    <message>
        <source>run: {command}, then log out and in again</source>
        <translation>次を実行してください：{command}、その後ログアウトしてログインし直してください</translation>
    </message>
    <message>
        <source>no camera with number {number}</source>
        <translation>番号 {number} のカメラはありません</translation>
    </message>
    <message>
        <source>{device} gives no pictures</source>
        <translation>{device} から映像が来ません</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>もう一度接続してください</translation>
    </message>
    <message>
        <source>no camera named &apos;{name}&apos;</source>
        <translation>「{name}」という名前のカメラはありません</translation>
    </message>
    <message>
        <source>{device} is a virtual camera that nothing feeds now</source>
        <translation>{device} は仮想カメラですが、いまはどこからも映像が送られていません</translation>
    </message>
    <message>
        <source>start the program that feeds it, or {otherwise}</source>
        <translation>映像を送るプログラムを起動してください。または、{otherwise}</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>次を実行してください：{command}</translation>
    </message>
    <message>
        <source>checksums match: {names} ({folder})</source>
        <translation>チェックサムは一致しています：{names}（{folder}）</translation>
    </message>
    <message>
        <source>{engine}: the networks load and run</source>
        <translation>{engine}：ネットワークを読み込み、実行できます</translation>
    </message>
    <message>
        <source>style {style}, language {language}</source>
        <translation>スタイル {style}、言語 {language}</translation>
    </message>
    <message>
        <source>correct {file}, or remove it to have the defaults</source>
        <translation>{file} を直すか、既定値に戻すには削除してください</translation>
    </message>
    <message>
        <source>the bundled clip can be read</source>
        <translation>付属のデモ映像を読み取れます</translation>
    </message>
    <message>
        <source>a Python package does not load: {reason}</source>
        <translation>Python パッケージを読み込めません：{reason}</translation>
    </message>
    <message>
        <source>could not be examined: {reason}</source>
        <translation>調べられませんでした：{reason}</translation>
    </message>
    <message>
        <source>set {variable}, run a demo and report what it prints</source>
        <translation>{variable} を設定し、デモを実行して、出力を報告してください</translation>
    </message>
    <message>
        <source>defaults (no file)</source>
        <translation>既定値（ファイルなし）</translation>
    </message>
    <message>
        <source>captions come out empty</source>
        <translation>字幕が空になります</translation>
    </message>
    <message>
        <source>to have it after every start: {commands}</source>
        <translation>起動のたびに使えるようにするには：{commands}</translation>
    </message>
    <message>
        <source>then log out and in again</source>
        <translation>その後ログアウトしてログインし直してください</translation>
    </message>
    <message>
        <source>{command} (from RPM Fusion: {address})</source>
        <translation>{command}（入手先 RPM Fusion：{address}）</translation>
    </message>
    <message>
        <source>start OBS once, click Start Virtual Camera, allow the extension in System Settings → General → Login Items &amp; Extensions → Camera Extensions, then close OBS</source>
        <translation>OBS を一度起動して「仮想カメラ開始」をクリックし、「システム設定 → 一般 → ログイン項目と機能拡張 → カメラ機能拡張」で許可してから、OBS を閉じてください</translation>
    </message>
    <message>
        <source>OBS Studio {version}; whether its extension is allowed shows on starting live</source>
        <translation>OBS Studio {version}。機能拡張が許可されているかは開始時にわかります</translation>
    </message>
    <message>
        <source>install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})</source>
        <translation>{obs} から OBS Studio を、または {unity} から Unity Capture をインストールしてください（{file} を実行）</translation>
    </message>
    <message>
        <source>the kernel module v4l2loopback is not installed</source>
        <translation>カーネルモジュール v4l2loopback がインストールされていません</translation>
    </message>
    <message>
        <source>Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe answers &quot;Key was rejected by service&quot;, let the firmware trust the key your system signs modules with: {command}, choose a password, restart, and confirm with it on the blue screen (Enroll MOK)</source>
        <translation>Secure Boot がオンのため、カーネルは署名されたモジュールだけを読み込みます。オンのままにしてください。modprobe が「Key was rejected by service」と答えるときは、システムがモジュールの署名に使う鍵をファームウェアに信頼させます：{command} を実行してパスワードを決め、再起動し、青い画面（Enroll MOK）でそのパスワードを入力してください</translation>
    </message>
    <message>
        <source>install v4l2loopback with your system&apos;s package manager</source>
        <translation>システムのパッケージ管理で v4l2loopback をインストールする</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: System Settings → Privacy &amp; Security → Camera</source>
        <translation>失敗したらカメラを許可してください：システム設定 → プライバシーとセキュリティ → カメラ</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: Settings → Privacy &amp; Security → Camera</source>
        <translation>失敗したらカメラを許可してください：設定 → プライバシーとセキュリティ → カメラ</translation>
    </message>
    <message>
        <source>try: {command}</source>
        <translation>試してください：{command}</translation>
    </message>
    <message>
        <source>can&apos;t be listed without opening it</source>
        <translation>開かずに一覧にすることはできません</translation>
    </message>
    <message>
        <source>plug one in, or switch it on in the firmware or with the laptop&apos;s privacy switch</source>
        <translation>接続するか、ファームウェアまたはノートパソコンのプライバシースイッチでオンにしてください</translation>
    </message>
    <message>
        <source>{cameras}; in use by {program}</source>
        <translation>{cameras}。{program} が使用中です</translation>
    </message>
    <message>
        <source>close {program} before starting live</source>
        <translation>開始する前に {program} を閉じてください</translation>
    </message>
    <message>
        <source>no permission to write to {device}</source>
        <translation>{device} に書き込む権限がありません</translation>
    </message>
    <message>
        <source>{cameras}; browsers will not list it, since exclusive_caps is off</source>
        <translation>{cameras}。exclusive_caps がオフのため、ブラウザーの一覧には出ません</translation>
    </message>
    <message>
        <source>OBS Studio {version} is too old</source>
        <translation>OBS Studio {version} は古すぎます</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>何もインストールされていません</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>続けて：{command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the running kernel {release}</source>
        <translation>v4l2loopback が実行中のカーネル {release} 用にビルドされていません</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or newer from {address}</source>
        <translation>{address} から OBS Studio 30 以降をインストールしてください</translation>
    </message>
    <message>
        <source>update OBS Studio to 30 or newer</source>
        <translation>OBS Studio を 30 以降に更新してください</translation>
    </message>
    <message>
        <source>v4l2loopback is loaded but has no device</source>
        <translation>v4l2loopback は読み込まれていますが、デバイスがありません</translation>
    </message>
    <message>
        <source>v4l2loopback is installed, not loaded</source>
        <translation>v4l2loopback はインストールされていますが、読み込まれていません</translation>
    </message>
    <message>
        <source>OBS Studio not found</source>
        <translation>OBS Studio が見つかりません</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} または {that}</translation>
    </message>
    <message>
        <source>unknown {kind} &apos;{name}&apos;</source>
        <translation>{kind}「{name}」は不明です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き容量がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスが使用中です</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t be loaded: {reason}</source>
        <translation>ONNX Runtime を読み込めません：{reason}</translation>
    </message>
    <message>
        <source>run: {command} (on Windows it also needs the Microsoft Visual C++ Redistributable)</source>
        <translation>次を実行してください：{command}（Windows では Microsoft Visual C++ Redistributable も必要です）</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a network that ONNX Runtime can read: {reason}</source>
        <translation>「{file}」は ONNX Runtime が読めるネットワークではありません：{reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again, or export the weights again</source>
        <translation>Emotion Subtitles を再インストールするか、重みをもう一度書き出してください</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>some results of the analysis can&apos;t be true and are left out, the video goes on</source>
        <translation>解析結果の一部はあり得ない値のため省きました。映像は続きます</translation>
    </message>
    <message>
        <source>if it happens again, set {variable}, start again and report what is printed</source>
        <translation>また起きたら、{variable} を設定し、もう一度開始して、出力を報告してください</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: {reason}</source>
        <translation>字幕が中断しました。映像は続きます：{reason}</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, set {variable}, start again and report what is printed</source>
        <translation>可能なら自動で戻ります。戻らなければ、{variable} を設定し、もう一度開始して、出力を報告してください</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: an analysis did not end in {seconds} s</source>
        <translation>字幕が中断しました。映像は続きます：解析が {seconds} 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, close other programs and start again</source>
        <translation>可能なら自動で戻ります。戻らなければ、ほかのプログラムを閉じて、もう一度開始してください</translation>
    </message>
    <message>
        <source>captions can&apos;t be drawn, the video goes on: {reason}</source>
        <translation>字幕を描けません。映像は続きます：{reason}</translation>
    </message>
    <message>
        <source>choose another style; if that does not help, set {variable}, start again and report what is printed</source>
        <translation>別のスタイルを選んでください。それでもだめなら、{variable} を設定し、もう一度開始して、出力を報告してください</translation>
    </message>
    <message>
        <source>{name} holds no pictures</source>
        <translation>{name} には映像が入っていません</translation>
    </message>
    <message>
        <source>choose another source</source>
        <translation>別の入力元を選んでください</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} は空です</translation>
    </message>
    <message>
        <source>{file} is cut short: {percent} % of it or more is missing</source>
        <translation>{file} は途中で切れています：{percent} % 以上が欠けています</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} はフォルダーです</translation>
    </message>
    <message>
        <source>name the video files in it</source>
        <translation>その中の動画ファイルを指定してください</translation>
    </message>
    <message>
        <source>{file} is no video, or is damaged or cut short ({reason})</source>
        <translation>{file} は動画でないか、壊れているか、途中で切れています（{reason}）</translation>
    </message>
    <message>
        <source>play it in a media player; if that fails too, copy or download it again</source>
        <translation>メディアプレーヤーで再生してみてください。それもできなければ、もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} がありません</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}</source>
        <translation>{file} を読み取れません：{reason}</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>ファイルをもう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>name a video file</source>
        <translation>動画ファイルを指定してください</translation>
    </message>
    <message>
        <source>{file} uses a kind of video that is not known here</source>
        <translation>{file} の動画の種類には対応していません</translation>
    </message>
    <message>
        <source>convert it to MP4 (H.264) with another program</source>
        <translation>別のプログラムで MP4（H.264）に変換してください</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>名前とフォルダーを確かめてください</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>読み取りの権限を確かめてください</translation>
    </message>
    <message>
        <source>{file} has sound but no picture</source>
        <translation>{file} には音声がありますが、映像がありません</translation>
    </message>
    <message>
        <source>{file} has no picture</source>
        <translation>{file} には映像がありません</translation>
    </message>
    <message>
        <source>{file} has no pictures in it</source>
        <translation>{file} には映像が 1 枚もありません</translation>
    </message>
    <message>
        <source>copy, download or record the video again</source>
        <translation>動画をもう一度コピー、ダウンロード、または録画してください</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>{file} に書き込めません：{reason}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} はすでに存在します</translation>
    </message>
    <message>
        <source>name another file, or remove this one</source>
        <translation>別のファイルを指定するか、このファイルを削除してください</translation>
    </message>
    <message>
        <source>{folder} is no folder</source>
        <translation>{folder} はフォルダーではありません</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>no space left for {file}</source>
        <translation>{file} のための空き容量がありません</translation>
    </message>
    <message>
        <source>free some space or choose another folder, and run it again</source>
        <translation>空き容量を増やすか別のフォルダーを選んで、もう一度実行してください</translation>
    </message>
    <message>
        <source>make it first, or choose another one</source>
        <translation>先に作成するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose another folder, or make this one writable</source>
        <translation>別のフォルダーを選ぶか、このフォルダーに書き込めるようにしてください</translation>
    </message>
    <message>
        <source>{file} has an ending no video is written for</source>
        <translation>{file} の拡張子では動画を書き出せません</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>次のどれかを使ってください：{choices}</translation>
    </message>
    <message>
        <source>this build of PyAV can&apos;t write H.264 video</source>
        <translation>この PyAV では H.264 の動画を書き出せません</translation>
    </message>
    <message>
        <source>install the usual one: {command}</source>
        <translation>通常の版をインストールしてください：{command}</translation>
    </message>
    <message>
        <source>give the name of a file in it</source>
        <translation>その中のファイルの名前を指定してください</translation>
    </message>
    <message>
        <source>{file} was removed while it was written</source>
        <translation>{file} が書き込み中に削除されました</translation>
    </message>
    <message>
        <source>leave it alone until the end, or choose another folder</source>
        <translation>終わるまで触れないでおくか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>{path} として残しました</translation>
    </message>
    <message>
        <source>unknown setting &apos;{name}&apos;</source>
        <translation>設定「{name}」は不明です</translation>
    </message>
    <message>
        <source>choose from: {choices}</source>
        <translation>次から選んでください：{choices}</translation>
    </message>
    <message>
        <source>settings not known here are ignored: {names} (in {path})</source>
        <translation>ここでは不明な設定を無視しました：{names}（{path}）</translation>
    </message>
    <message>
        <source>it stays at {path}: {reason}</source>
        <translation>{path} に残っています：{reason}</translation>
    </message>
    <message>
        <source>settings not read, defaults used: {path}: {reason}</source>
        <translation>設定を読み込めないため、既定値を使います：{path}：{reason}</translation>
    </message>
    <message>
        <source>settings file damaged ({reason}), defaults used; {kept}</source>
        <translation>設定ファイルが壊れているため（{reason}）、既定値を使います。{kept}</translation>
    </message>
    <message>
        <source>settings not saved: {path}: {reason}</source>
        <translation>設定を保存できません：{path}：{reason}</translation>
    </message>
    <message>
        <source>make that folder writable, or name another one in {variable}</source>
        <translation>そのフォルダーに書き込めるようにするか、{variable} で別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>{message} (in {path}), default used: {hint}</source>
        <translation>{message}（{path}）、既定値を使います：{hint}</translation>
    </message>
    <message>
        <source>unknown sink &apos;{name}&apos;</source>
        <translation>出力先「{name}」は不明です</translation>
    </message>
    <message>
        <source>choose virtual, virtual:DEVICE, null, or a FILE.mp4</source>
        <translation>virtual、virtual:DEVICE、null、または FILE.mp4 を選んでください</translation>
    </message>
    <message>
        <source>tau is {seconds} s</source>
        <translation>tau が {seconds} 秒です</translation>
    </message>
    <message>
        <source>readings is {number}</source>
        <translation>readings が {number} です</translation>
    </message>
    <message>
        <source>choose a time above 0, such as 0.5</source>
        <translation>0.5 など、0 より長い時間を選んでください</translation>
    </message>
    <message>
        <source>choose 1 or more, such as 4</source>
        <translation>4 など、1 以上を選んでください</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>the engine &apos;torch&apos; needs the Python package &apos;{package}&apos;: {reason}</source>
        <translation>エンジン「torch」には Python パッケージ「{package}」が必要です：{reason}</translation>
    </message>
    <message>
        <source>run: {command}, or choose {option}</source>
        <translation>{command} を実行するか、{option} を選んでください</translation>
    </message>
    <message>
        <source>it is used again by itself as soon as it is there</source>
        <translation>使えるようになりしだい、自動でまた使います</translation>
    </message>
    <message>
        <source>close {program}, or choose another one: {option}</source>
        <translation>{program} を閉じるか、別のものを選んでください: {option}</translation>
    </message>
    <message>
        <source>({device}) no longer shows what it is sent</source>
        <translation>（{device}）は送られた映像を表示しなくなりました</translation>
    </message>
    <message>
        <source>no virtual camera named &apos;{name}&apos;</source>
        <translation>「{name}」という名前の仮想カメラはありません</translation>
    </message>
    <message>
        <source>virtual camera &apos;{name}&apos; can&apos;t be used: {reason}</source>
        <translation>仮想カメラ「{name}」を使えません：{reason}</translation>
    </message>
    <message>
        <source>no virtual camera: {reason}</source>
        <translation>仮想カメラがありません：{reason}</translation>
    </message>
    <message>
        <source>browsers will not list {name}, since exclusive_caps is off</source>
        <translation>exclusive_caps がオフのため、{name} はブラウザーの一覧に出ません</translation>
    </message>
    <message>
        <source>({device}) was removed</source>
        <translation>（{device}）は取り外されました</translation>
    </message>
    <message>
        <source>({device}) was replaced by another device</source>
        <translation>（{device}）は別のデバイスに置き換わりました</translation>
    </message>
    <message>
        <source>{name} takes no more pictures: {reason}</source>
        <translation>{name} が映像を受け取らなくなりました：{reason}</translation>
    </message>
    <message>
        <source>the other program that feeds it</source>
        <translation>映像を送っている別のプログラム</translation>
    </message>
    <message>
        <source>virtual cameras don&apos;t work here: {reason}</source>
        <translation>ここでは仮想カメラが動きません：{reason}</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened</source>
        <translation>カメラ「{name}」を開けません</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; was unplugged</source>
        <translation>カメラ「{name}」が取り外されました</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; stopped giving pictures</source>
        <translation>カメラ「{name}」から映像が来なくなりました</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; gives no pictures</source>
        <translation>カメラ「{name}」から映像が来ません</translation>
    </message>
    <message>
        <source>open its cover or privacy switch, plug it in again, and close other programs using it</source>
        <translation>カバーまたはプライバシースイッチを開き、接続し直し、カメラを使っているほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>System Settings → Privacy &amp; Security → Camera: allow it; close other camera programs</source>
        <translation>システム設定 → プライバシーとセキュリティ → カメラ：許可してください。カメラを使うほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>Settings → Privacy &amp; security → Camera: let desktop apps use it; close other programs that use the camera</source>
        <translation>設定 → プライバシーとセキュリティ → カメラ：デスクトップアプリに許可してください。カメラを使うほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is busy or does not start</source>
        <translation>カメラ「{name}」は使用中か、起動しません</translation>
    </message>
    <message>
        <source>close other programs that use the camera, or unplug it and plug it in again</source>
        <translation>カメラを使うほかのプログラムを閉じるか、カメラを取り外して接続し直してください</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is in use by {program}</source>
        <translation>カメラ「{name}」は {program} が使用中です</translation>
    </message>
    <message>
        <source>close {program}, or choose another camera</source>
        <translation>{program} を閉じるか、別のカメラを選んでください</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened: {reason}</source>
        <translation>カメラ「{name}」を開けません：{reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again; in a source checkout: {command}</source>
        <translation>Emotion Subtitles を再インストールしてください。ソースコードから使っている場合：{command}</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are damaged or were changed</source>
        <translation>重み「{file}」が壊れているか、変更されています</translation>
    </message>
    <message>
        <source>there are no weights called &apos;{name}&apos; (known: {known})</source>
        <translation>「{name}」という名前の重みはありません（あるもの：{known}）</translation>
    </message>
    <message>
        <source>the list of weights is missing: no {places}</source>
        <translation>重みの一覧がありません：{places} がありません</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is of another format</source>
        <translation>重みの一覧「{file}」の形式が違います</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are missing</source>
        <translation>重み「{file}」がありません</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is damaged: {reason}</source>
        <translation>重みの一覧「{file}」が壊れています：{reason}</translation>
    </message>
    <message>
        <source>starting with the system not changed: {reason}</source>
        <translation>システムと同時に開始する設定を変更できません：{reason}</translation>
    </message>
    <message>
        <source>make {place} writable, then try again</source>
        <translation>{place} に書き込めるようにしてから、もう一度試してください</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>その名前を確かめてください</translation>
    </message>
    <message>
        <source>log out and in again, then start it once more</source>
        <translation>ログアウトしてログインし直し、もう一度起動してください</translation>
    </message>
    <message>
        <source>end process {number}, in your system’s list of running programs for example, or log out and in again; then start it once more</source>
        <translation>プロセス {number} を、たとえばシステムの実行中プログラムの一覧で終了するか、ログアウトしてログインし直してください。そのあと、もう一度起動してください</translation>
    </message>
    <message>
        <source>another Emotion Subtitles is running but does not answer</source>
        <translation>別の Emotion Subtitles が動作していますが、応答しません</translation>
    </message>
    <message>
        <source>the video stopped: {reason}</source>
        <translation>映像が止まりました：{reason}</translation>
    </message>
    <message>
        <source>start it again; if that does not help, copy the report in Diagnostics and send it along</source>
        <translation>もう一度開始してください。それでもだめなら、「診断」のレポートをコピーして添えてください</translation>
    </message>
</context>
<context>
    <name>FaceChart</name>
    <message>
        <source>{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.</source>
        <translation>{look}。現在：{now}。直近の {seconds} 秒間は主に：{mostly}。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>探しています …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Virtual cameras</source>
        <translation>仮想カメラ</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>映像の入力元</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>映像の出力先</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>1 秒あたりのフレーム数</translation>
    </message>
    <message>
        <source>Analyses per second</source>
        <translation>1 秒あたりの解析数</translation>
    </message>
    <message>
        <source>Processor, % of one core</source>
        <translation>プロセッサ（1 コアに対する %）</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>カメラから</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>出力済み</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Not published in time</source>
        <translation>出力が間に合わず</translation>
    </message>
    <message>
        <source>Replaced by a card</source>
        <translation>カードで代替</translation>
    </message>
    <message>
        <source>With captions</source>
        <translation>字幕あり</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>解析済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Camera to call</source>
        <translation>カメラから通話まで</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>{median} ms</source>
        <translation>{median} ミリ秒</translation>
    </message>
    <message>
        <source>{median} ms, {percent} % below {high} ms</source>
        <translation>{median} ミリ秒、{percent} % が {high} ミリ秒未満</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Set up Emotion Subtitles</source>
        <translation>Emotion Subtitles の設定</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>{number}/{all} ページ</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What each face looks like</source>
        <translation>それぞれの顔の見え方</translation>
    </message>
</context>
<context>
    <name>HotkeyTexts</name>
    <message>
        <source>press all keys of one combination together</source>
        <translation>組み合わせのキーをすべて同時に押してください</translation>
    </message>
    <message>
        <source>use a letter, a digit, a function key or an arrow key</source>
        <translation>文字、数字、ファンクションキー、矢印キーのいずれかを使ってください</translation>
    </message>
    <message>
        <source>the system uses it itself: choose another one</source>
        <translation>システム自身が使っています。別のものを選んでください</translation>
    </message>
    <message>
        <source>other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a function key</source>
        <translation>ほかのプログラムが使っています。Ctrl、Alt、Shift のうち 2 つ以上、またはその 1 つとファンクションキーを使ってください</translation>
    </message>
    <message>
        <source>choose another one, or clear that one first</source>
        <translation>別のものを選ぶか、先にそちらを消してください</translation>
    </message>
    <message>
        <source>{keys} is taken: {purpose}</source>
        <translation>{keys} は使用中です：{purpose}</translation>
    </message>
    <message>
        <source>{keys} can’t be a hotkey</source>
        <translation>{keys} はショートカットにできません</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Captions on or off</source>
        <translation>字幕のオン／オフ</translation>
    </message>
    <message>
        <source>Clean video on or off</source>
        <translation>素の映像のオン／オフ</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>プレビューを表示</translation>
    </message>
    <message>
        <source>On this desktop hotkeys only work in this program’s own windows: its portal for global shortcuts does not answer ({reason}).</source>
        <translation>このデスクトップでは、ショートカットはこのプログラムのウィンドウでのみ働きます。グローバルショートカットのポータルが応答しません（{reason}）。</translation>
    </message>
    <message>
        <source>Hotkeys don’t work in other programs here: {reason}</source>
        <translation>ここでは、ほかのプログラムでショートカットは働きません：{reason}</translation>
    </message>
    <message>
        <source>macOS does not let this program hear keys yet. Open System Settings → Privacy &amp; Security → Accessibility, allow Emotion Subtitles there, and switch this off and on again.</source>
        <translation>macOS はまだこのプログラムにキー入力を許可していません。「システム設定 → プライバシーとセキュリティ → アクセシビリティ」で Emotion Subtitles を許可し、この項目をいったんオフにしてからオンにしてください。</translation>
    </message>
    <message>
        <source>Another program uses {keys} already.</source>
        <translation>{keys} はほかのプログラムがすでに使っています。</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Hotkeys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Click into a field and press the keys together. They always work in this program’s windows.</source>
        <translation>欄をクリックして、キーを同時に押してください。このプログラムのウィンドウではいつでも働きます。</translation>
    </message>
    <message>
        <source>&amp;Captions on or off:</source>
        <translation>字幕のオン／オフ(&amp;C)：</translation>
    </message>
    <message>
        <source>C&amp;lean video on or off:</source>
        <translation>素の映像のオン／オフ(&amp;L)：</translation>
    </message>
    <message>
        <source>Show the &amp;preview:</source>
        <translation>プレビューを表示(&amp;P)：</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>ほかのプログラムで</translation>
    </message>
    <message>
        <source>Use them in &amp;other programs, too</source>
        <translation>ほかのプログラムでも使う(&amp;O)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear: {hotkey}</source>
        <translation>消去：{hotkey}</translation>
    </message>
    <message>
        <source>Your desktop asks you to confirm the keys and may give others. It tells this program when one of them is pressed, and nothing else.</source>
        <translation>デスクトップがキーの確認を求め、別のキーを割り当てることがあります。このプログラムには、そのキーが押されたことだけが伝えられます。</translation>
    </message>
    <message>
        <source>The system tells this program when one of these keys is pressed, and nothing else.</source>
        <translation>これらのキーが押されたときだけ、システムがこのプログラムに知らせます。ほかのことは知らされません。</translation>
    </message>
    <message>
        <source>To notice these keys, the program is shown every key press while this is on. It keeps none and passes none on.</source>
        <translation>これらのキーに気づくため、この項目がオンの間はすべてのキー入力がプログラムに渡されます。保存も送信もしません。</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>ライブ映像</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>まもなく映像が出ます…</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How should captions look?</source>
        <translation>字幕の見た目をどうしますか？</translation>
    </message>
    <message>
        <source>Show &amp;captions</source>
        <translation>字幕を表示する(&amp;C)</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大きさ(&amp;Z)：</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>In your call app, choose the camera “{camera}”. “Clean video” in the menu of Emotion Subtitles takes everything off the picture at once.</source>
        <translation>通話アプリでカメラ「{camera}」を選んでください。Emotion Subtitles のメニューの「素の映像」で、映像から字幕などをすぐにすべて消せます。</translation>
    </message>
    <message>
        <source>There is no virtual camera yet, so captions show here and in the preview only.</source>
        <translation>仮想カメラがまだないため、字幕はこことプレビューにのみ表示されます。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
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
        <translation>左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>解決する(&amp;F)…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>再開する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>字幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>表示する感情の数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>平滑化(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>The virtual camera can&apos;t be used, so calls don&apos;t see this picture</source>
        <translation>仮想カメラを使えないため、通話にはこの映像が出ません</translation>
    </message>
    <message>
        <source>&amp;Restart the virtual camera</source>
        <translation>仮想カメラを再開する(&amp;R)</translation>
    </message>
    <message>
        <source>A change waits until the virtual camera is restarted</source>
        <translation>仮想カメラを再開するまで反映されない変更があります</translation>
    </message>
    <message>
        <source>In a call that is going on, you may have to choose the camera again.</source>
        <translation>通話中の場合は、カメラを選び直す必要があるかもしれません。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>あなたの映像</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>決して保存しないもの</translation>
    </message>
    <message>
        <source>Pictures, faces, what faces looked like, how long a call was, which keys were pressed. Faces are told apart by where they are, and forgotten when they leave.</source>
        <translation>映像、顔、表情の見え方、通話の長さ、押されたキー。顔は位置によって区別し、いなくなると忘れます。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存するもの</translation>
    </message>
    <message>
        <source>Your settings, in this file: {file}</source>
        <translation>設定。保存先のファイル：{file}</translation>
    </message>
    <message>
        <source>Where the windows were, in this file: {file}</source>
        <translation>ウィンドウの位置。保存先のファイル：{file}</translation>
    </message>
    <message>
        <source>While the program runs: that it does and on which computer, in this file: {file}</source>
        <translation>プログラムの動作中だけ：動作していることと、どのコンピューターか。保存先のファイル：{file}</translation>
    </message>
    <message>
        <source>What captions are</source>
        <translation>字幕とは</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>職場や教育の場では</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>&amp;Language of windows and menus:</source>
        <translation>ウィンドウとメニューの言語(&amp;L)：</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Languages your system’s fonts can’t show are left out.</source>
        <translation>システムのフォントで表示できない言語は除いてあります。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>システムと同時に起動する(&amp;Y)</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>システムと同時に起動する</translation>
    </message>
    <message>
        <source>Start with the &amp;icon only, no window</source>
        <translation>アイコンだけで起動し、ウィンドウを開かない(&amp;I)</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>カメラとプレビュー</translation>
    </message>
    <message>
        <source>&amp;Switch the camera off while nobody watches</source>
        <translation>だれも見ていない間はカメラを切る(&amp;S)</translation>
    </message>
    <message>
        <source>While no app shows the virtual camera and the preview is closed, your camera is let go and its light goes off. It is back within a second.</source>
        <translation>仮想カメラを表示しているアプリがなく、プレビューも閉じている間は、カメラを解放し、ランプが消えます。1 秒以内に元に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Mirror the preview</source>
        <translation>プレビューを左右反転する(&amp;M)</translation>
    </message>
    <message>
        <source>Only your own view. Others always see you the right way round.</source>
        <translation>自分に見える映像だけです。ほかの人にはいつも正しい向きで見えます。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Quit?</source>
        <translation>終了しますか？</translation>
    </message>
    <message>
        <source>Calls that show the camera “{camera}” lose the picture when this program ends.</source>
        <translation>このプログラムが終了すると、カメラ「{camera}」を映している通話から映像が消えます。</translation>
    </message>
    <message>
        <source>If it keeps running, its window is only minimised. Start it once more to see the window again.</source>
        <translation>動作を続ける場合、ウィンドウは最小化されるだけです。もう一度起動すると、ウィンドウがまた表示されます。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>&amp;Smallest face:</source>
        <translation>最も小さい顔(&amp;S)：</translation>
    </message>
    <message>
        <source> % of the picture’s height</source>
        <translation> %（映像の高さに対して）</translation>
    </message>
    <message>
        <source>Looking for smaller faces takes more of the processor.</source>
        <translation>より小さい顔を探すと、プロセッサの負担が増えます。</translation>
    </message>
    <message>
        <source>Sure that it is a &amp;face:</source>
        <translation>顔と判断する確かさ(&amp;F)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure the program has to be. Lower it if faces are overlooked; raise it if captions stand beside things that are no faces.</source>
        <translation>プログラムに求める確かさです。顔が見落とされるときは下げ、顔でないものに字幕が付くときは上げてください。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>&amp;Readings:</source>
        <translation>読み取り(&amp;R)：</translation>
    </message>
    <message>
        <source> per second at most</source>
        <translation> 回/秒まで</translation>
    </message>
    <message>
        <source>The picture keeps its own frame rate whatever you choose here.</source>
        <translation>ここで何を選んでも、映像のフレームレートは変わりません。</translation>
    </message>
    <message>
        <source>Read half as often &amp;on battery</source>
        <translation>バッテリー使用時は読み取りを半分にする(&amp;O)</translation>
    </message>
    <message>
        <source>Words then follow a changing face a moment later.</source>
        <translation>顔の変化に言葉が少し遅れて続きます。</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>プロセッサのコア数(&amp;C)：</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>PyTorch, for comparison</source>
        <translation>PyTorch（比較用）</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>エンジン(&amp;E)：</translation>
    </message>
    <message>
        <source>PyTorch can’t be chosen: {parts} is not installed. Run: pip install &quot;emotion-subtitles[torch]&quot;</source>
        <translation>PyTorch は選べません：{parts} がインストールされていません。次を実行してください：pip install &quot;emotion-subtitles[torch]&quot;</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the captions</source>
        <translation>字幕の見本</translation>
    </message>
    <message>
        <source>Two portraits with captions as they are set up here.</source>
        <translation>ここでの設定どおりの字幕を付けた 2 枚の肖像です。</translation>
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
        <translation>設定 – Emotion Subtitles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Back to defaults</source>
        <translation>既定値に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Of this page only</source>
        <translation>このページのみ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Restart the &amp;virtual camera</source>
        <translation>仮想カメラを再開する(&amp;V)</translation>
    </message>
    <message>
        <source>This change waits until the virtual camera is restarted.</source>
        <translation>この変更は、仮想カメラを再開するまで反映されません。</translation>
    </message>
    <message>
        <source>Apps that show it may lose the picture and need it to be chosen again.</source>
        <translation>表示中のアプリで映像が途切れ、選び直しが必要になることがあります。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>起動しています …</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>字幕オン</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>字幕オフ</translation>
    </message>
    <message>
        <source>Clean video: nothing is drawn</source>
        <translation>素の映像：何も描き込みません</translation>
    </message>
    <message>
        <source>Camera released: nobody is watching</source>
        <translation>カメラを解放しました：だれも見ていません</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>カメラを探しています …</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>確認が必要です</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>映像に顔がありません。</translation>
    </message>
    <message>
        <source>Captions are off, so no face is read.</source>
        <translation>字幕がオフのため、顔を読み取っていません。</translation>
    </message>
    <message>
        <source>The video is clean, so no face is read.</source>
        <translation>素の映像のため、顔を読み取っていません。</translation>
    </message>
    <message>
        <source>No picture, so no face is read.</source>
        <translation>映像がないため、顔を読み取っていません。</translation>
    </message>
    <message>
        <source>{camera} to {virtual}</source>
        <translation>{camera} から {virtual} へ</translation>
    </message>
    <message>
        <source>{} frames/s</source>
        <translation>{} フレーム/秒</translation>
    </message>
    <message>
        <source>{} ms added latency</source>
        <translation>追加の遅延 {} ミリ秒</translation>
    </message>
    <message>
        <source>{} analyses/s</source>
        <translation>{} 解析/秒</translation>
    </message>
    <message>
        <source>processor {} %</source>
        <translation>プロセッサ {} %</translation>
    </message>
</context>
<context>
    <name>SteadinessPage</name>
    <message>
        <source>Steadiness</source>
        <translation>安定度</translation>
    </message>
    <message>
        <source>A face is read many times a second, and the readings waver. Steadier words are easier to read, but follow a changing face later.</source>
        <translation>顔は 1 秒に何度も読み取られ、結果は揺れ動きます。安定した言葉は読みやすくなりますが、表情の変化に追いつくのは遅くなります。</translation>
    </message>
    <message>
        <source>Off: every reading at once</source>
        <translation>オフ：読み取りをすぐに表示</translation>
    </message>
    <message>
        <source>Steady: an average over time</source>
        <translation>安定：一定時間の平均</translation>
    </message>
    <message>
        <source>Agreement: when several readings agree</source>
        <translation>一致：複数の読み取りが一致したとき</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>平滑化(&amp;S)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Averaged &amp;over:</source>
        <translation>平均する時間(&amp;O)：</translation>
    </message>
    <message>
        <source>For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s.</source>
        <translation>「安定」用です。メニューの「安定」は 0.5 秒、「とても安定」は 1.5 秒です。</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> 回の読み取り</translation>
    </message>
    <message>
        <source>&amp;Agreement of:</source>
        <translation>一致の回数(&amp;A)：</translation>
    </message>
    <message>
        <source>For “Agreement”. There are ten readings a second.</source>
        <translation>「一致」用です。読み取りは 1 秒に 10 回です。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>It writes words next to faces that describe how they look, for example “looks happy”.</source>
        <translation>顔の横に、その見え方を表す言葉を書きます。例：「喜びの表情」。</translation>
    </message>
    <message>
        <source>The picture with its captions becomes a camera that call apps can choose. Everyone who sees your picture in the call sees the captions, too.</source>
        <translation>字幕の付いた映像は、通話アプリで選べるカメラになります。通話であなたの映像を見る人には、字幕も見えます。</translation>
    </message>
    <message>
        <source>It reads the faces that your own camera sees: in a call, yours. The captions help the other people in the call. You get no captions of their faces; for that, they would have to use the program themselves.</source>
        <translation>読み取るのは、あなた自身のカメラに映る顔、つまり通話ではあなたの顔です。字幕は通話のほかの人の助けになります。ほかの人の顔の字幕は出ません。それには、その人たち自身がこのプログラムを使う必要があります。</translation>
    </message>
    <message>
        <source>What helps you with other people’s faces are recordings: “{command}” writes captions for them. A way for live calls, which nobody has tried yet, is in the README.</source>
        <translation>ほかの人の顔については、録画が役に立ちます。「{command}」で録画に字幕を付けられます。通話中に使う方法は README にありますが、まだだれも試していません。</translation>
    </message>
    <message>
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>人が何を感じているかは、このプログラムには分かりません。悲しそうに見える顔でも、本人は元気なことがあります。</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>このプログラムは間違えることもあります。確かでないときは「不明」と表示します。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings and the places of the windows are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>このコンピューターの外には何も出ません。顔はここで読み取られ、アカウントもインターネットも使いません。録画はせず、設定とウィンドウの位置だけを保存します。映像は、あなたが選んだ通話アプリ以外には送られません。</translation>
    </message>
    <message>
        <source>Mirrored only here, as you know yourself. Others see it the right way round.</source>
        <translation>鏡のように左右反転しているのはここだけです。ほかの人には正しい向きで見えます。</translation>
    </message>
    <message>
        <source>This is the picture others see.</source>
        <translation>ほかの人に見えている映像です。</translation>
    </message>
    <message>
        <source>In the European Union it is forbidden to use systems that infer people’s emotions at work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). Before you use captions there, make sure that you are allowed to, and tell the people you talk to.</source>
        <translation>欧州連合では、医療上または安全上の理由を除き、職場や教育の場で人の感情を推定するシステムを使うことは禁じられています（AI 法第 5 条第 1 項 (f)）。そうした場で字幕を使う前に、使ってよいことを確かめ、話す相手に伝えてください。</translation>
    </message>
    <message>
        <source>Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it on. If the module is refused (“Key was rejected by service”), enrol the key your system signs its own modules with: run “sudo mokutil --import {key}”, choose a password, restart, choose “Enroll MOK” on the blue screen and enter that password.</source>
        <translation>Secure Boot がオンのため、システムは信頼する鍵で署名されたモジュールだけを読み込みます。オンのままにしてください。モジュールが拒否されたとき（「Key was rejected by service」）は、システムが自身のモジュールの署名に使う鍵を登録してください。「sudo mokutil --import {key}」を実行してパスワードを決め、再起動し、青い画面で「Enroll MOK」を選んで、そのパスワードを入力します。</translation>
    </message>
    <message>
        <source>Bubble beside the face</source>
        <translation>顔の横の吹き出し</translation>
    </message>
    <message>
        <source>Subtitles at the bottom</source>
        <translation>下部の字幕</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>言葉だけ</translation>
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
        <translation>通話で使うカメラ</translation>
    </message>
    <message>
        <source>What to &amp;do, in a terminal:</source>
        <translation>端末で行うこと(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the steps</source>
        <translation>手順をコピーします</translation>
    </message>
    <message>
        <source>Do it for &amp;me…</source>
        <translation>代わりに実行する(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度確認する(&amp;C)</translation>
    </message>
    <message>
        <source>Call apps see the captioned picture as a camera of its own. For that your system needs a virtual camera.</source>
        <translation>通話アプリには、字幕付きの映像が独立したカメラとして見えます。そのためには仮想カメラが必要です。</translation>
    </message>
    <message>
        <source>Looking for a virtual camera…</source>
        <translation>仮想カメラを探しています…</translation>
    </message>
    <message>
        <source>A virtual camera is there.</source>
        <translation>仮想カメラがあります。</translation>
    </message>
    <message>
        <source>A virtual camera is there, with a limit.</source>
        <translation>仮想カメラがありますが、制限があります。</translation>
    </message>
    <message>
        <source>There is no virtual camera yet.</source>
        <translation>仮想カメラがまだありません。</translation>
    </message>
    <message>
        <source>What to &amp;do:</source>
        <translation>行うこと(&amp;D)：</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>何も実行しませんでした。</translation>
    </message>
    <message>
        <source>Running. This can take some minutes.</source>
        <translation>実行しています。数分かかることがあります。</translation>
    </message>
    <message>
        <source>The commands have been run. If the camera is not there yet, log out and in again, or restart the computer.</source>
        <translation>コマンドを実行しました。カメラがまだ現れない場合は、いったんログアウトしてログインし直すか、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>Nothing was run, since the password was not given.</source>
        <translation>パスワードが入力されなかったため、何も実行しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was run: your system could not ask for the password. Copy the commands and run them in a terminal.</source>
        <translation>システムがパスワードを尋ねられなかったため、何も実行しませんでした。コマンドをコピーして端末で実行してください。</translation>
    </message>
    <message>
        <source>Your system refused the module, since Secure Boot is on.</source>
        <translation>Secure Boot がオンのため、システムがモジュールを拒否しました。</translation>
    </message>
    <message>
        <source>A command failed, and those after it were not run. This is what it said:</source>
        <translation>コマンドが失敗し、それ以降は実行しませんでした。出力は次のとおりです：</translation>
    </message>
</context>
<context>
    <name>VirtualPage</name>
    <message>
        <source>Virtual camera</source>
        <translation>仮想カメラ</translation>
    </message>
    <message>
        <source>Call apps show it in their list of cameras. Its format stays the same while it runs, since apps lose the picture when it changes: what you choose here is used when the virtual camera is restarted.</source>
        <translation>通話アプリのカメラ一覧に表示されます。形式が変わるとアプリの映像が途切れるため、動作中は変わりません。ここで選んだものは、仮想カメラを再開したときに反映されます。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>もう一度探す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>機器(&amp;D)：</translation>
    </message>
    <message>
        <source>The same as the camera’s</source>
        <translation>カメラと同じ</translation>
    </message>
    <message>
        <source>&amp;Picture size:</source>
        <translation>映像のサイズ(&amp;P)：</translation>
    </message>
    <message>
        <source>The first one that is free</source>
        <translation>最初に空いているもの</translation>
    </message>
    <message>
        <source>None, only the preview</source>
        <translation>なし（プレビューのみ）</translation>
    </message>
    <message>
        <source>In use now: {name}</source>
        <translation>現在使用中：{name}</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>現在は使われていません。</translation>
    </message>
</context>
</TS>
