<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Words for how faces look</source>
        <translation>كلمات تصف ملامح الوجوه</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما الذي يفعله البرنامج</translation>
    </message>
    <message>
        <source>Whose faces it reads</source>
        <translation>وجوه من يقرأ</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>ما الذي لا يفعله</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>خصوصيتك</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>في العمل والتعليم</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions</source>
        <translation>ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>C&amp;lean video</source>
        <translation>&amp;صورة نقية</translation>
    </message>
    <message>
        <source>Show the camera&apos;s own picture at once; nothing is drawn</source>
        <translation>يعرض صورة الكاميرا نفسها فورا دون رسم أي شيء</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;إعدادات…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>ت&amp;شخيص</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>الإعداد من &amp;جديد…</translation>
    </message>
    <message>
        <source>Came&amp;ra</source>
        <translation>ال&amp;كاميرا</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>&amp;ثابت</translation>
    </message>
    <message>
        <source>&amp;Very steady</source>
        <translation>ثابت &amp;جدا</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;توافق</translation>
    </message>
    <message>
        <source>Start the &amp;virtual camera again</source>
        <translation>إعادة تشغيل الكاميرا الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>إعا&amp;دة التشغيل</translation>
    </message>
    <message>
        <source>{device}, {rate} frames/s</source>
        <translation>{device}، {rate} إطار/ث</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>عدد المشا&amp;عر المعروضة</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>ت&amp;نعيم</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which camera?</source>
        <translation>أي كاميرا؟</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ال&amp;بحث مجددا</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>البحث عن الكاميرات مجددا</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>ال&amp;كاميرا:</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>جار البحث عن الكاميرات…</translation>
    </message>
    <message>
        <source>Demonstration film, without a camera</source>
        <translation>فيلم توضيحي بلا كاميرا</translation>
    </message>
    <message>
        <source>Cameras found: {count}</source>
        <translation>الكاميرات التي عثر عليها: {count}</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, then look again; or have a look round with the demonstration film.</source>
        <translation>لم يعثر على كاميرا. يرجى توصيل واحدة أو تشغيلها ثم البحث مجددا، أو التجربة بالفيلم التوضيحي.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (غير متصلة)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>البحث م&amp;جددا</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>ما يطلب منها</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Picture &amp;size:</source>
        <translation>&amp;حجم الصورة:</translation>
    </message>
    <message>
        <source>The camera gives what comes nearest. Used when the virtual camera is restarted.</source>
        <translation>تعطي الكاميرا أقرب ما يمكنها. يسري عند إعادة تشغيل الكاميرا الافتراضية.</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>&amp;معدل الإطارات:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>Also that of the virtual camera, used when it is restarted. 30 is usual in calls.</source>
        <translation>وهو أيضا معدل الكاميرا الافتراضية، ويسري عند إعادة تشغيلها. المعتاد في المكالمات 30.</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>فيلم توضيحي</translation>
    </message>
    <message>
        <source>{name} (not found now)</source>
        <translation>{name} (غير موجودة الآن)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>كاميرا {number}</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Came&amp;ra</source>
        <translation>ال&amp;كاميرا</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لم يعثر على كاميرا</translation>
    </message>
</context>
<context>
    <name>CaptionsPage</name>
    <message>
        <source>Captions</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>A sample; what it says is made up.</source>
        <translation>هذا مثال، وما يقوله مختلق.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>&amp;Emotions shown:</source>
        <translation>&amp;عدد المشاعر المعروضة:</translation>
    </message>
    <message>
        <source>The most probable one comes first. Fewer are quicker to read.</source>
        <translation>الأرجح يأتي أولا. كلما قلت كانت القراءة أسرع.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>نسب مئوية</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>أشرطة</translation>
    </message>
    <message>
        <source>Percentages and bars</source>
        <translation>نسب مئوية وأشرطة</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>الكلمات فقط</translation>
    </message>
    <message>
        <source>Beside the &amp;words:</source>
        <translation>بجانب ال&amp;كلمات:</translation>
    </message>
    <message>
        <source>How sure the program is about each word.</source>
        <translation>مدى ثقة البرنامج في كل كلمة.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>مظهرها</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>ال&amp;نمط:</translation>
    </message>
    <message>
        <source> %</source>
        <translation>‎%‎</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>100 % is the smallest that can be read well in a call’s small pictures.</source>
        <translation>‏100‎%‎ هو أصغر حجم تسهل قراءته في صور المكالمة الصغيرة.</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>حيث يوجد متسع</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>فوق</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>إلى الجانب</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>ال&amp;موضع:</translation>
    </message>
    <message>
        <source>Where captions are put first. They move aside rather than cover a face. Subtitles stand at the top or at the bottom of the picture.</source>
        <translation>المكان الأول للترجمة. تتنحى ولا تغطي وجها. أما ترجمة الأفلام فتكون أعلى الصورة أو أسفلها.</translation>
    </message>
    <message>
        <source>One for each emotion</source>
        <translation>لون لكل شعور</translation>
    </message>
    <message>
        <source>Yellow and white on black</source>
        <translation>أصفر وأبيض على أسود</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>بلا ألوان</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>الأل&amp;وان:</translation>
    </message>
    <message>
        <source>The words say everything; colours only help to find them.</source>
        <translation>الكلمات تقول كل شيء، والألوان تساعد فقط على العثور عليها.</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>S&amp;ign that captions are on:</source>
        <translation>&amp;علامة تشغيل الترجمة:</translation>
    </message>
    <message>
        <source>A small sign in your picture, so that people know their faces are read. It can be moved, not removed; clean video shows neither captions nor sign.</source>
        <translation>علامة صغيرة في صورتك ليعرف الناس أن وجوههم تقرأ. يمكن نقلها لا إزالتها؛ والصورة النقية لا تعرض ترجمة ولا علامة.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>الأوزان المدربة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>ملفات الفيديو</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>الكاميرا الافتراضية</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Run as administrator?</source>
        <translation>هل تريد التشغيل بصلاحيات المدير؟</translation>
    </message>
    <message>
        <source>Commands that will be run</source>
        <translation>الأوامر التي ستنفذ</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>ت&amp;نفيذ</translation>
    </message>
    <message>
        <source>These commands, and nothing else, will be run with administrator rights. Your system asks for the password itself; this program never sees it.</source>
        <translation>ستنفذ هذه الأوامر، ولا شيء غيرها، بصلاحيات المدير. نظامك هو الذي يطلب كلمة المرور، ولا يراها هذا البرنامج أبدا.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>الوقت لكل مرحلة</translation>
    </message>
    <message>
        <source>&amp;Run the checks again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>ن&amp;سخ التقرير</translation>
    </message>
    <message>
        <source>Looking … this may take a few seconds.</source>
        <translation>جار الفحص … قد يستغرق بضع ثوان.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Nothing to report so far.</source>
        <translation>لا شيء يذكر حتى الآن.</translation>
    </message>
    <message>
        <source>The checks failed: {error}</source>
        <translation>فشلت الفحوص: {error}</translation>
    </message>
    <message>
        <source>Copied, without pictures and without your user name.</source>
        <translation>تم النسخ دون صور ودون اسم المستخدم.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>captions can&apos;t have size {size}</source>
        <translation>لا يمكن أن يكون حجم الترجمة {size}</translation>
    </message>
    <message>
        <source>choose a size of 1 or more</source>
        <translation>يرجى اختيار حجم يساوي 1 أو أكثر</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>كاشف</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>style</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>تنعيم</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>يرجى اختيار عدد من 1 إلى {most}</translation>
    </message>
    <message>
        <source>can&apos;t show {number} emotions</source>
        <translation>لا يمكن إظهار {number} من المشاعر</translation>
    </message>
    <message>
        <source>way to show probabilities</source>
        <translation>طريقة لإظهار الاحتمالات</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>يرجى الاختيار من: {choices}</translation>
    </message>
    <message>
        <source>give width and height in px, each from {low} to {high}</source>
        <translation>يرجى إعطاء العرض والارتفاع بالبكسل، كل منهما من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{setting} can&apos;t be {value}</source>
        <translation>لا يمكن أن يكون «{setting}» هو {value}</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>يرجى إعطاء عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>give a whole number from {low} to {high}</source>
        <translation>يرجى إعطاء عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>choose true or false</source>
        <translation>يرجى اختيار true أو false</translation>
    </message>
    <message>
        <source>give a name</source>
        <translation>يرجى إعطاء اسم</translation>
    </message>
    <message>
        <source>plug a camera in, or try {option}; {command} says what is missing</source>
        <translation>يرجى توصيل كاميرا أو تجربة {option}؛ ويبين {command} ما ينقص</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is gone</source>
        <translation>الكاميرا «{name}» لم تعد موجودة</translation>
    </message>
    <message>
        <source>more than one camera is called &apos;{name}&apos;</source>
        <translation>هناك أكثر من كاميرا باسم «{name}»</translation>
    </message>
    <message>
        <source>no permission to open {device}</source>
        <translation>لا يوجد إذن بفتح {device}</translation>
    </message>
    <message>
        <source>run: {command}, then log out and in again</source>
        <translation>يرجى تنفيذ: {command}، ثم تسجيل الخروج والدخول مجددا</translation>
    </message>
    <message>
        <source>no camera with number {number}</source>
        <translation>لا توجد كاميرا رقمها {number}</translation>
    </message>
    <message>
        <source>{device} gives no pictures</source>
        <translation>لا تصل صور من {device}</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>يرجى توصيلها مجددا</translation>
    </message>
    <message>
        <source>no camera named &apos;{name}&apos;</source>
        <translation>لا توجد كاميرا باسم «{name}»</translation>
    </message>
    <message>
        <source>{device} is a virtual camera that nothing feeds now</source>
        <translation>{device} كاميرا افتراضية لا يغذيها شيء الآن</translation>
    </message>
    <message>
        <source>start the program that feeds it, or {otherwise}</source>
        <translation>يرجى تشغيل البرنامج الذي يغذيها، أو {otherwise}</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>يرجى تنفيذ: {command}</translation>
    </message>
    <message>
        <source>checksums match: {names} ({folder})</source>
        <translation>المجاميع الاختبارية مطابقة: {names} ({folder})</translation>
    </message>
    <message>
        <source>{engine}: the networks load and run</source>
        <translation>{engine}: تحمل الشبكات وتعمل</translation>
    </message>
    <message>
        <source>style {style}, language {language}</source>
        <translation>النمط {style}، اللغة {language}</translation>
    </message>
    <message>
        <source>correct {file}, or remove it to have the defaults</source>
        <translation>يرجى تصحيح {file}، أو حذفه للعودة إلى القيم الافتراضية</translation>
    </message>
    <message>
        <source>the bundled clip can be read</source>
        <translation>يمكن قراءة الفيلم التوضيحي المرفق</translation>
    </message>
    <message>
        <source>a Python package does not load: {reason}</source>
        <translation>لا يمكن تحميل إحدى حزم Python: {reason}</translation>
    </message>
    <message>
        <source>could not be examined: {reason}</source>
        <translation>تعذر الفحص: {reason}</translation>
    </message>
    <message>
        <source>set {variable}, run a demo and report what it prints</source>
        <translation>يرجى ضبط {variable} وتشغيل العرض التوضيحي والإبلاغ بما يطبعه</translation>
    </message>
    <message>
        <source>defaults (no file)</source>
        <translation>القيم الافتراضية (لا يوجد ملف)</translation>
    </message>
    <message>
        <source>captions come out empty</source>
        <translation>تخرج الترجمة فارغة</translation>
    </message>
    <message>
        <source>to have it after every start: {commands}</source>
        <translation>ليكون متاحا بعد كل تشغيل: {commands}</translation>
    </message>
    <message>
        <source>then log out and in again</source>
        <translation>ثم تسجيل الخروج والدخول مجددا</translation>
    </message>
    <message>
        <source>{command} (from RPM Fusion: {address})</source>
        <translation>{command} (من RPM Fusion: {address})</translation>
    </message>
    <message>
        <source>start OBS once, click Start Virtual Camera, allow the extension in System Settings → General → Login Items &amp; Extensions → Camera Extensions, then close OBS</source>
        <translation>يرجى تشغيل OBS مرة، والنقر على «بدء الكاميرا الافتراضية»، والسماح بالملحق في إعدادات النظام ← عام ← عناصر تسجيل الدخول والملحقات ← ملحقات الكاميرا، ثم إغلاق OBS</translation>
    </message>
    <message>
        <source>OBS Studio {version}; whether its extension is allowed shows on starting live</source>
        <translation>OBS Studio {version}؛ ويظهر عند البدء هل ملحقه مسموح به</translation>
    </message>
    <message>
        <source>install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})</source>
        <translation>يرجى تثبيت OBS Studio من {obs}، أو Unity Capture من {unity} (مع تشغيل {file} فيه)</translation>
    </message>
    <message>
        <source>the kernel module v4l2loopback is not installed</source>
        <translation>وحدة النواة v4l2loopback غير مثبتة</translation>
    </message>
    <message>
        <source>Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe answers &quot;Key was rejected by service&quot;, let the firmware trust the key your system signs modules with: {command}, choose a password, restart, and confirm with it on the blue screen (Enroll MOK)</source>
        <translation>الإقلاع الآمن Secure Boot مشغل، لذلك لا تحمل النواة إلا الوحدات الموقعة. اتركه مشغلا. إذا أجاب modprobe بعبارة «Key was rejected by service» فاجعل البرنامج الثابت يثق بالمفتاح الذي يوقع به نظامك الوحدات: {command}، ثم اختر كلمة مرور وأعد التشغيل وأكد بها في الشاشة الزرقاء (Enroll MOK)</translation>
    </message>
    <message>
        <source>install v4l2loopback with your system&apos;s package manager</source>
        <translation>تثبيت v4l2loopback بمدير الحزم في نظامك</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: System Settings → Privacy &amp; Security → Camera</source>
        <translation>إذا فشل ذلك فاسمح بالكاميرا: إعدادات النظام ← الخصوصية والأمن ← الكاميرا</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: Settings → Privacy &amp; Security → Camera</source>
        <translation>إذا فشل ذلك فاسمح بالكاميرا: الإعدادات ← الخصوصية والأمان ← الكاميرا</translation>
    </message>
    <message>
        <source>try: {command}</source>
        <translation>يرجى تجربة: {command}</translation>
    </message>
    <message>
        <source>can&apos;t be listed without opening it</source>
        <translation>لا يمكن سردها دون فتحها</translation>
    </message>
    <message>
        <source>plug one in, or switch it on in the firmware or with the laptop&apos;s privacy switch</source>
        <translation>يرجى توصيل واحدة، أو تشغيلها في البرنامج الثابت أو بمفتاح الخصوصية في الحاسوب المحمول</translation>
    </message>
    <message>
        <source>{cameras}; in use by {program}</source>
        <translation>{cameras}؛ يستخدمها {program}</translation>
    </message>
    <message>
        <source>close {program} before starting live</source>
        <translation>يرجى إغلاق {program} قبل البدء</translation>
    </message>
    <message>
        <source>no permission to write to {device}</source>
        <translation>لا يوجد إذن بالكتابة إلى {device}</translation>
    </message>
    <message>
        <source>{cameras}; browsers will not list it, since exclusive_caps is off</source>
        <translation>{cameras}؛ لن تسردها المتصفحات لأن exclusive_caps متوقف</translation>
    </message>
    <message>
        <source>OBS Studio {version} is too old</source>
        <translation>الإصدار OBS Studio {version} قديم جدا</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>لا توجد واحدة مثبتة</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>ثم: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the running kernel {release}</source>
        <translation>وحدة v4l2loopback غير مبنية للنواة العاملة {release}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يعثر على شيء</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or newer from {address}</source>
        <translation>يرجى تثبيت OBS Studio 30 أو أحدث من {address}</translation>
    </message>
    <message>
        <source>update OBS Studio to 30 or newer</source>
        <translation>يرجى تحديث OBS Studio إلى 30 أو أحدث</translation>
    </message>
    <message>
        <source>v4l2loopback is loaded but has no device</source>
        <translation>وحدة v4l2loopback محملة ولكن ليس لها جهاز</translation>
    </message>
    <message>
        <source>v4l2loopback is installed, not loaded</source>
        <translation>وحدة v4l2loopback مثبتة وغير محملة</translation>
    </message>
    <message>
        <source>OBS Studio not found</source>
        <translation>لم يعثر على OBS Studio</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} أو {that}</translation>
    </message>
    <message>
        <source>unknown {kind} &apos;{name}&apos;</source>
        <translation>لا يعرف هنا {kind} باسم «{name}»</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا يوجد إذن</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>عملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا توجد مساحة على الجهاز</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز مشغول</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t be loaded: {reason}</source>
        <translation>لا يمكن تحميل ONNX Runtime: {reason}</translation>
    </message>
    <message>
        <source>run: {command} (on Windows it also needs the Microsoft Visual C++ Redistributable)</source>
        <translation>يرجى تنفيذ: {command} (ويلزم في Windows أيضا Microsoft Visual C++ Redistributable)</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a network that ONNX Runtime can read: {reason}</source>
        <translation>«{file}» ليس شبكة يمكن أن يقرأها ONNX Runtime: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again, or export the weights again</source>
        <translation>يرجى تثبيت Emotion Subtitles مجددا، أو تصدير الأوزان مجددا</translation>
    </message>
    <message>
        <source>language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>some results of the analysis can&apos;t be true and are left out, the video goes on</source>
        <translation>بعض نتائج التحليل لا يمكن أن تكون صحيحة فتركت، والفيديو مستمر</translation>
    </message>
    <message>
        <source>if it happens again, set {variable}, start again and report what is printed</source>
        <translation>إذا تكرر ذلك، يرجى ضبط {variable} والبدء مجددا والإبلاغ بما يطبع</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: {reason}</source>
        <translation>انقطعت الترجمة، والفيديو مستمر: {reason}</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, set {variable}, start again and report what is printed</source>
        <translation>تعود من تلقاء نفسها إن أمكن؛ وإلا فيرجى ضبط {variable} والبدء مجددا والإبلاغ بما يطبع</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: an analysis did not end in {seconds} s</source>
        <translation>انقطعت الترجمة، والفيديو مستمر: لم ينته تحليل خلال {seconds} ث</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, close other programs and start again</source>
        <translation>تعود من تلقاء نفسها إن أمكن؛ وإلا فيرجى إغلاق البرامج الأخرى والبدء مجددا</translation>
    </message>
    <message>
        <source>captions can&apos;t be drawn, the video goes on: {reason}</source>
        <translation>لا يمكن رسم الترجمة، والفيديو مستمر: {reason}</translation>
    </message>
    <message>
        <source>choose another style; if that does not help, set {variable}, start again and report what is printed</source>
        <translation>يرجى اختيار نمط آخر؛ فإن لم يفد فيرجى ضبط {variable} والبدء مجددا والإبلاغ بما يطبع</translation>
    </message>
    <message>
        <source>{name} holds no pictures</source>
        <translation>لا صور في {name}</translation>
    </message>
    <message>
        <source>choose another source</source>
        <translation>يرجى اختيار مصدر آخر</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>الملف {file} فارغ</translation>
    </message>
    <message>
        <source>{file} is cut short: {percent} % of it or more is missing</source>
        <translation>الملف {file} مقطوع: ينقص منه {percent} % أو أكثر</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} مجلد</translation>
    </message>
    <message>
        <source>name the video files in it</source>
        <translation>يرجى تحديد ملفات الفيديو التي فيه</translation>
    </message>
    <message>
        <source>{file} is no video, or is damaged or cut short ({reason})</source>
        <translation>{file} ليس فيديو، أو هو تالف أو مقطوع ({reason})</translation>
    </message>
    <message>
        <source>play it in a media player; if that fails too, copy or download it again</source>
        <translation>يرجى تشغيله في مشغل وسائط؛ فإن فشل أيضا فيرجى نسخه أو تنزيله مجددا</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>الملف {file} غير موجود</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}</source>
        <translation>لا يمكن قراءة {file}: {reason}</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>يرجى نسخ الملف أو تنزيله مجددا</translation>
    </message>
    <message>
        <source>name a video file</source>
        <translation>يرجى تحديد ملف فيديو</translation>
    </message>
    <message>
        <source>{file} uses a kind of video that is not known here</source>
        <translation>نوع الفيديو في {file} غير معروف هنا</translation>
    </message>
    <message>
        <source>convert it to MP4 (H.264) with another program</source>
        <translation>يرجى تحويله إلى MP4 (H.264) ببرنامج آخر</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>يرجى التحقق من الاسم والمجلد</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>يرجى التحقق ممن يسمح له بقراءته</translation>
    </message>
    <message>
        <source>{file} has sound but no picture</source>
        <translation>في {file} صوت دون صورة</translation>
    </message>
    <message>
        <source>{file} has no picture</source>
        <translation>لا صورة في {file}</translation>
    </message>
    <message>
        <source>{file} has no pictures in it</source>
        <translation>لا توجد أي صور في {file}</translation>
    </message>
    <message>
        <source>copy, download or record the video again</source>
        <translation>يرجى نسخ الفيديو أو تنزيله أو تسجيله مجددا</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>لا يمكن كتابة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} موجود بالفعل</translation>
    </message>
    <message>
        <source>name another file, or remove this one</source>
        <translation>يرجى إعطاء اسم ملف آخر أو حذف هذا الملف</translation>
    </message>
    <message>
        <source>{folder} is no folder</source>
        <translation>{folder} ليس مجلدا</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>يرجى اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>no space left for {file}</source>
        <translation>لا توجد مساحة للملف {file}</translation>
    </message>
    <message>
        <source>free some space or choose another folder, and run it again</source>
        <translation>يرجى إخلاء مساحة أو اختيار مجلد آخر ثم المحاولة مجددا</translation>
    </message>
    <message>
        <source>make it first, or choose another one</source>
        <translation>يرجى إنشاؤه أولا، أو اختيار غيره</translation>
    </message>
    <message>
        <source>choose another folder, or make this one writable</source>
        <translation>يرجى اختيار مجلد آخر، أو السماح بالكتابة في هذا المجلد</translation>
    </message>
    <message>
        <source>{file} has an ending no video is written for</source>
        <translation>امتداد {file} لا يكتب به فيديو</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>يرجى استخدام أحد هذه: {choices}</translation>
    </message>
    <message>
        <source>this build of PyAV can&apos;t write H.264 video</source>
        <translation>هذا الإصدار من PyAV لا يستطيع كتابة فيديو H.264</translation>
    </message>
    <message>
        <source>install the usual one: {command}</source>
        <translation>يرجى تثبيت الإصدار المعتاد: {command}</translation>
    </message>
    <message>
        <source>give the name of a file in it</source>
        <translation>يرجى إعطاء اسم ملف فيه</translation>
    </message>
    <message>
        <source>{file} was removed while it was written</source>
        <translation>حذف {file} أثناء كتابته</translation>
    </message>
    <message>
        <source>leave it alone until the end, or choose another folder</source>
        <translation>يرجى تركه حتى النهاية، أو اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>ألوان</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>حفظ باسم {path}</translation>
    </message>
    <message>
        <source>unknown setting &apos;{name}&apos;</source>
        <translation>الإعداد «{name}» غير معروف</translation>
    </message>
    <message>
        <source>choose from: {choices}</source>
        <translation>يرجى الاختيار من: {choices}</translation>
    </message>
    <message>
        <source>settings not known here are ignored: {names} (in {path})</source>
        <translation>أهملت إعدادات غير معروفة هنا: {names} (في {path})</translation>
    </message>
    <message>
        <source>it stays at {path}: {reason}</source>
        <translation>بقي في {path}: {reason}</translation>
    </message>
    <message>
        <source>settings not read, defaults used: {path}: {reason}</source>
        <translation>لم تقرأ الإعدادات فاستخدمت القيم الافتراضية: {path}: {reason}</translation>
    </message>
    <message>
        <source>settings file damaged ({reason}), defaults used; {kept}</source>
        <translation>ملف الإعدادات تالف ({reason}) فاستخدمت القيم الافتراضية؛ {kept}</translation>
    </message>
    <message>
        <source>settings not saved: {path}: {reason}</source>
        <translation>لم تحفظ الإعدادات: {path}: {reason}</translation>
    </message>
    <message>
        <source>make that folder writable, or name another one in {variable}</source>
        <translation>يرجى السماح بالكتابة في ذلك المجلد، أو تحديد غيره في {variable}</translation>
    </message>
    <message>
        <source>{message} (in {path}), default used: {hint}</source>
        <translation>{message} (في {path})، فاستخدمت القيمة الافتراضية: {hint}</translation>
    </message>
    <message>
        <source>unknown sink &apos;{name}&apos;</source>
        <translation>جهة الإخراج «{name}» غير معروفة</translation>
    </message>
    <message>
        <source>choose virtual, virtual:DEVICE, null, or a FILE.mp4</source>
        <translation>يرجى اختيار virtual أو virtual:DEVICE أو null أو ملف FILE.mp4</translation>
    </message>
    <message>
        <source>tau is {seconds} s</source>
        <translation>قيمة tau هي {seconds} ث</translation>
    </message>
    <message>
        <source>readings is {number}</source>
        <translation>قيمة readings هي {number}</translation>
    </message>
    <message>
        <source>choose a time above 0, such as 0.5</source>
        <translation>يرجى اختيار زمن أكبر من 0، مثل 0.5</translation>
    </message>
    <message>
        <source>choose 1 or more, such as 4</source>
        <translation>يرجى اختيار 1 أو أكثر، مثل 4</translation>
    </message>
    <message>
        <source>position</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>the engine &apos;torch&apos; needs the Python package &apos;{package}&apos;: {reason}</source>
        <translation>يحتاج المحرك «torch» إلى حزمة Python «{package}»: {reason}</translation>
    </message>
    <message>
        <source>run: {command}, or choose {option}</source>
        <translation>يرجى تنفيذ: {command}، أو اختيار {option}</translation>
    </message>
    <message>
        <source>it is used again by itself as soon as it is there</source>
        <translation>تستخدم مجددا من تلقاء نفسها حين توجد</translation>
    </message>
    <message>
        <source>close {program}, or choose another one: {option}</source>
        <translation>يرجى إغلاق {program}، أو اختيار غيرها: {option}</translation>
    </message>
    <message>
        <source>({device}) no longer shows what it is sent</source>
        <translation>({device}) لم تعد تظهر ما يرسل إليها</translation>
    </message>
    <message>
        <source>no virtual camera named &apos;{name}&apos;</source>
        <translation>لا توجد كاميرا افتراضية باسم «{name}»</translation>
    </message>
    <message>
        <source>virtual camera &apos;{name}&apos; can&apos;t be used: {reason}</source>
        <translation>لا يمكن استخدام الكاميرا الافتراضية «{name}»: {reason}</translation>
    </message>
    <message>
        <source>no virtual camera: {reason}</source>
        <translation>لا توجد كاميرا افتراضية: {reason}</translation>
    </message>
    <message>
        <source>browsers will not list {name}, since exclusive_caps is off</source>
        <translation>لن تسرد المتصفحات {name} لأن exclusive_caps متوقف</translation>
    </message>
    <message>
        <source>({device}) was removed</source>
        <translation>({device}) أزيلت</translation>
    </message>
    <message>
        <source>({device}) was replaced by another device</source>
        <translation>({device}) حل محلها جهاز آخر</translation>
    </message>
    <message>
        <source>{name} takes no more pictures: {reason}</source>
        <translation>لم تعد {name} تقبل صورا: {reason}</translation>
    </message>
    <message>
        <source>the other program that feeds it</source>
        <translation>البرنامج الآخر الذي يغذيها</translation>
    </message>
    <message>
        <source>virtual cameras don&apos;t work here: {reason}</source>
        <translation>لا تعمل الكاميرات الافتراضية هنا: {reason}</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened</source>
        <translation>لا يمكن فتح الكاميرا «{name}»</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; was unplugged</source>
        <translation>فصلت الكاميرا «{name}»</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; stopped giving pictures</source>
        <translation>توقفت الكاميرا «{name}» عن إعطاء صور</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; gives no pictures</source>
        <translation>لا تعطي الكاميرا «{name}» صورا</translation>
    </message>
    <message>
        <source>open its cover or privacy switch, plug it in again, and close other programs using it</source>
        <translation>يرجى فتح غطائها أو مفتاح الخصوصية فيها، وتوصيلها مجددا، وإغلاق البرامج الأخرى التي تستخدمها</translation>
    </message>
    <message>
        <source>System Settings → Privacy &amp; Security → Camera: allow it; close other camera programs</source>
        <translation>إعدادات النظام ← الخصوصية والأمن ← الكاميرا: يرجى السماح بها؛ وإغلاق برامج الكاميرا الأخرى</translation>
    </message>
    <message>
        <source>Settings → Privacy &amp; security → Camera: let desktop apps use it; close other programs that use the camera</source>
        <translation>الإعدادات ← الخصوصية والأمان ← الكاميرا: يرجى السماح لتطبيقات سطح المكتب باستخدامها؛ وإغلاق البرامج الأخرى التي تستخدم الكاميرا</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is busy or does not start</source>
        <translation>الكاميرا «{name}» مشغولة أو لا تبدأ</translation>
    </message>
    <message>
        <source>close other programs that use the camera, or unplug it and plug it in again</source>
        <translation>يرجى إغلاق البرامج الأخرى التي تستخدم الكاميرا، أو فصلها وتوصيلها مجددا</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is in use by {program}</source>
        <translation>يستخدم {program} الكاميرا «{name}»</translation>
    </message>
    <message>
        <source>close {program}, or choose another camera</source>
        <translation>يرجى إغلاق {program}، أو اختيار كاميرا أخرى</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened: {reason}</source>
        <translation>لا يمكن فتح الكاميرا «{name}»: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again; in a source checkout: {command}</source>
        <translation>يرجى تثبيت Emotion Subtitles مجددا؛ وفي نسخة من المصدر: {command}</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are damaged or were changed</source>
        <translation>الأوزان «{file}» تالفة أو معدلة</translation>
    </message>
    <message>
        <source>there are no weights called &apos;{name}&apos; (known: {known})</source>
        <translation>لا توجد أوزان باسم «{name}» (المعروفة: {known})</translation>
    </message>
    <message>
        <source>the list of weights is missing: no {places}</source>
        <translation>قائمة الأوزان مفقودة: لا يوجد {places}</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is of another format</source>
        <translation>قائمة الأوزان «{file}» بصيغة أخرى</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are missing</source>
        <translation>الأوزان «{file}» مفقودة</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is damaged: {reason}</source>
        <translation>قائمة الأوزان «{file}» تالفة: {reason}</translation>
    </message>
    <message>
        <source>starting with the system not changed: {reason}</source>
        <translation>لم يتغير البدء مع النظام: {reason}</translation>
    </message>
    <message>
        <source>make {place} writable, then try again</source>
        <translation>يرجى السماح بالكتابة في {place} ثم المحاولة مجددا</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>يرجى التحقق من اسمه</translation>
    </message>
    <message>
        <source>log out and in again, then start it once more</source>
        <translation>يرجى تسجيل الخروج ثم الدخول من جديد، ثم تشغيله مرة أخرى</translation>
    </message>
    <message>
        <source>end process {number}, in your system’s list of running programs for example, or log out and in again; then start it once more</source>
        <translation>يرجى إنهاء العملية {number}، من قائمة البرامج الجارية في نظامك مثلا، أو تسجيل الخروج ثم الدخول من جديد، ثم تشغيله مرة أخرى</translation>
    </message>
    <message>
        <source>another Emotion Subtitles is running but does not answer</source>
        <translation>نسخة أخرى من Emotion Subtitles تعمل لكنها لا تستجيب</translation>
    </message>
    <message>
        <source>the video stopped: {reason}</source>
        <translation>توقف الفيديو: {reason}</translation>
    </message>
    <message>
        <source>start it again; if that does not help, copy the report in Diagnostics and send it along</source>
        <translation>يرجى تشغيله مجددا؛ فإن لم يفد فيرجى نسخ التقرير من «التشخيص» وإرفاقه</translation>
    </message>
</context>
<context>
    <name>FaceChart</name>
    <message>
        <source>{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.</source>
        <translation>{look}. الآن: {now}. في آخر {seconds} ثوان غالبا: {mostly}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جار البحث …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>Virtual cameras</source>
        <translation>الكاميرات الافتراضية</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>الصور من</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>تنشر إلى</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>الإطارات في الثانية</translation>
    </message>
    <message>
        <source>Analyses per second</source>
        <translation>التحليلات في الثانية</translation>
    </message>
    <message>
        <source>Processor, % of one core</source>
        <translation>المعالج، % من نواة واحدة</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>من الكاميرا</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشورة</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>لم تعرض قط</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>عرضت مرة أخرى</translation>
    </message>
    <message>
        <source>Not published in time</source>
        <translation>لم تنشر في الوقت المناسب</translation>
    </message>
    <message>
        <source>Replaced by a card</source>
        <translation>استبدلت ببطاقة</translation>
    </message>
    <message>
        <source>With captions</source>
        <translation>مع ترجمة</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>المحللة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Camera to call</source>
        <translation>من الكاميرا إلى المكالمة</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>{median} ms</source>
        <translation>{median} م.ث</translation>
    </message>
    <message>
        <source>{median} ms, {percent} % below {high} ms</source>
        <translation>{median} م.ث، {percent}‎%‎ أقل من {high} م.ث</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Set up Emotion Subtitles</source>
        <translation>إعداد Emotion Subtitles</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>الصفحة {number} من {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ت&amp;م</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What each face looks like</source>
        <translation>كيف يبدو كل وجه</translation>
    </message>
</context>
<context>
    <name>HotkeyTexts</name>
    <message>
        <source>press all keys of one combination together</source>
        <translation>يرجى ضغط كل مفاتيح الاختصار معا</translation>
    </message>
    <message>
        <source>use a letter, a digit, a function key or an arrow key</source>
        <translation>يرجى استخدام حرف أو رقم أو مفتاح وظيفة أو مفتاح سهم</translation>
    </message>
    <message>
        <source>the system uses it itself: choose another one</source>
        <translation>يستخدمه النظام نفسه: يرجى اختيار غيره</translation>
    </message>
    <message>
        <source>other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a function key</source>
        <translation>تستخدمه برامج أخرى: يرجى ضغط اثنين على الأقل من Ctrl وAlt وShift، أو واحد منها مع مفتاح وظيفة</translation>
    </message>
    <message>
        <source>choose another one, or clear that one first</source>
        <translation>يرجى اختيار غيره، أو مسح ذاك أولا</translation>
    </message>
    <message>
        <source>{keys} is taken: {purpose}</source>
        <translation>{keys} مستخدم بالفعل: {purpose}</translation>
    </message>
    <message>
        <source>{keys} can’t be a hotkey</source>
        <translation>لا يصلح {keys} اختصارا</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Captions on or off</source>
        <translation>تشغيل الترجمة أو إيقافها</translation>
    </message>
    <message>
        <source>Clean video on or off</source>
        <translation>تشغيل الصورة النقية أو إيقافها</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>عرض المعاينة</translation>
    </message>
    <message>
        <source>On this desktop hotkeys only work in this program’s own windows: its portal for global shortcuts does not answer ({reason}).</source>
        <translation>على سطح المكتب هذا لا تعمل الاختصارات إلا في نوافذ هذا البرنامج: بوابة الاختصارات العامة لا تستجيب ({reason}).</translation>
    </message>
    <message>
        <source>Hotkeys don’t work in other programs here: {reason}</source>
        <translation>لا تعمل الاختصارات هنا في البرامج الأخرى: {reason}</translation>
    </message>
    <message>
        <source>macOS does not let this program hear keys yet. Open System Settings → Privacy &amp; Security → Accessibility, allow Emotion Subtitles there, and switch this off and on again.</source>
        <translation>لا يسمح macOS بعد لهذا البرنامج باستقبال المفاتيح. يرجى فتح إعدادات النظام ← الخصوصية والأمن ← تسهيلات الاستخدام، والسماح لبرنامج Emotion Subtitles، ثم إيقاف هذا الخيار وتشغيله من جديد.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already.</source>
        <translation>يستخدم برنامج آخر {keys} بالفعل.</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Hotkeys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Click into a field and press the keys together. They always work in this program’s windows.</source>
        <translation>يرجى النقر في حقل وضغط المفاتيح معا. تعمل دائما في نوافذ هذا البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Captions on or off:</source>
        <translation>تشغيل ال&amp;ترجمة أو إيقافها:</translation>
    </message>
    <message>
        <source>C&amp;lean video on or off:</source>
        <translation>تشغيل ال&amp;صورة النقية أو إيقافها:</translation>
    </message>
    <message>
        <source>Show the &amp;preview:</source>
        <translation>عرض ال&amp;معاينة:</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>في البرامج الأخرى</translation>
    </message>
    <message>
        <source>Use them in &amp;other programs, too</source>
        <translation>استخدامها في البرامج الأخرى أ&amp;يضا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear: {hotkey}</source>
        <translation>مسح: {hotkey}</translation>
    </message>
    <message>
        <source>Your desktop asks you to confirm the keys and may give others. It tells this program when one of them is pressed, and nothing else.</source>
        <translation>يطلب منك سطح المكتب تأكيد المفاتيح وقد يعطي غيرها. وهو يخبر هذا البرنامج حين يضغط أحدها، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>The system tells this program when one of these keys is pressed, and nothing else.</source>
        <translation>يخبر النظام هذا البرنامج عند ضغط أحد هذه المفاتيح، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>To notice these keys, the program is shown every key press while this is on. It keeps none and passes none on.</source>
        <translation>لكي يلاحظ البرنامج هذه المفاتيح، تعرض عليه كل ضغطة مفتاح ما دام هذا الخيار مشغلا. وهو لا يحفظ شيئا منها ولا ينقله.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>صورة حية</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>الصورة قادمة…</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How should captions look?</source>
        <translation>كيف تريد أن تبدو الترجمة؟</translation>
    </message>
    <message>
        <source>Show &amp;captions</source>
        <translation>عرض ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}‎%‎</translation>
    </message>
    <message>
        <source>In your call app, choose the camera “{camera}”. “Clean video” in the menu of Emotion Subtitles takes everything off the picture at once.</source>
        <translation>في تطبيق المكالمات يرجى اختيار الكاميرا «{camera}». والخيار «صورة نقية» في قائمة Emotion Subtitles يزيل كل شيء عن الصورة فورا.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet, so captions show here and in the preview only.</source>
        <translation>لا توجد كاميرا افتراضية بعد، لذلك لا تظهر الترجمة إلا هنا وفي المعاينة.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
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
        <translation>ان&amp;عكاس</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>إ&amp;صلاح…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>إعا&amp;دة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>عدد المشا&amp;عر المعروضة</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>ت&amp;نعيم</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>ال&amp;برنامج</translation>
    </message>
    <message>
        <source>The virtual camera can&apos;t be used, so calls don&apos;t see this picture</source>
        <translation>لا يمكن استخدام الكاميرا الافتراضية، لذلك لا تظهر هذه الصورة في المكالمات</translation>
    </message>
    <message>
        <source>&amp;Restart the virtual camera</source>
        <translation>إعادة تشغيل الكاميرا الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>A change waits until the virtual camera is restarted</source>
        <translation>هناك تغيير ينتظر إعادة تشغيل الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>In a call that is going on, you may have to choose the camera again.</source>
        <translation>أثناء مكالمة جارية قد يلزم اختيار الكاميرا من جديد.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>صورك</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>لا يحفظ أبدا</translation>
    </message>
    <message>
        <source>Pictures, faces, what faces looked like, how long a call was, which keys were pressed. Faces are told apart by where they are, and forgotten when they leave.</source>
        <translation>الصور والوجوه وملامحها ومدة المكالمة والمفاتيح المضغوطة. تميز الوجوه بأماكنها، وتنسى حين تغيب.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>يحفظ</translation>
    </message>
    <message>
        <source>Your settings, in this file: {file}</source>
        <translation>إعداداتك، في هذا الملف: {file}</translation>
    </message>
    <message>
        <source>Where the windows were, in this file: {file}</source>
        <translation>أماكن النوافذ، في هذا الملف: {file}</translation>
    </message>
    <message>
        <source>While the program runs: that it does and on which computer, in this file: {file}</source>
        <translation>أثناء عمل البرنامج فقط: أنه يعمل وعلى أي حاسوب، في هذا الملف: {file}</translation>
    </message>
    <message>
        <source>What captions are</source>
        <translation>ما هي هذه الترجمة</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>في العمل والتعليم</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>&amp;Language of windows and menus:</source>
        <translation>&amp;لغة النوافذ والقوائم:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Languages your system’s fonts can’t show are left out.</source>
        <translation>اللغات التي لا تستطيع خطوط نظامك عرضها غير مدرجة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>البدء مع ال&amp;نظام</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>البدء مع النظام</translation>
    </message>
    <message>
        <source>Start with the &amp;icon only, no window</source>
        <translation>البدء بال&amp;رمز فقط دون نافذة</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>الكاميرا والمعاينة</translation>
    </message>
    <message>
        <source>&amp;Switch the camera off while nobody watches</source>
        <translation>إ&amp;يقاف الكاميرا ما دام لا أحد يشاهد</translation>
    </message>
    <message>
        <source>While no app shows the virtual camera and the preview is closed, your camera is let go and its light goes off. It is back within a second.</source>
        <translation>ما دام لا تطبيق يعرض الكاميرا الافتراضية والمعاينة مغلقة، تترك كاميرتك وينطفئ ضوؤها. وتعود خلال ثانية.</translation>
    </message>
    <message>
        <source>&amp;Mirror the preview</source>
        <translation>&amp;عكس المعاينة</translation>
    </message>
    <message>
        <source>Only your own view. Others always see you the right way round.</source>
        <translation>ما تراه أنت فقط. أما الآخرون فيرونك دائما بالاتجاه الصحيح.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Quit?</source>
        <translation>هل تريد الإنهاء؟</translation>
    </message>
    <message>
        <source>Calls that show the camera “{camera}” lose the picture when this program ends.</source>
        <translation>المكالمات التي تعرض الكاميرا «{camera}» تفقد الصورة عندما ينتهي هذا البرنامج.</translation>
    </message>
    <message>
        <source>If it keeps running, its window is only minimised. Start it once more to see the window again.</source>
        <translation>إذا استمر في العمل فستصغر نافذته فقط. شغله مرة أخرى لترى النافذة من جديد.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>م&amp;تابعة العمل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>التعرف</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>&amp;Smallest face:</source>
        <translation>أ&amp;صغر وجه:</translation>
    </message>
    <message>
        <source> % of the picture’s height</source>
        <translation>‎%‎ من ارتفاع الصورة</translation>
    </message>
    <message>
        <source>Looking for smaller faces takes more of the processor.</source>
        <translation>البحث عن وجوه أصغر يشغل المعالج أكثر.</translation>
    </message>
    <message>
        <source>Sure that it is a &amp;face:</source>
        <translation>الثقة بأنه &amp;وجه:</translation>
    </message>
    <message>
        <source> %</source>
        <translation>‎%‎</translation>
    </message>
    <message>
        <source>How sure the program has to be. Lower it if faces are overlooked; raise it if captions stand beside things that are no faces.</source>
        <translation>مدى الثقة المطلوبة. يفضل خفضها إذا فاتت وجوه، ورفعها إذا ظهرت ترجمة بجانب ما ليس وجها.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>&amp;Readings:</source>
        <translation>ال&amp;قراءات:</translation>
    </message>
    <message>
        <source> per second at most</source>
        <translation> في الثانية على الأكثر</translation>
    </message>
    <message>
        <source>The picture keeps its own frame rate whatever you choose here.</source>
        <translation>تحتفظ الصورة بمعدل إطاراتها أيا كان اختيارك هنا.</translation>
    </message>
    <message>
        <source>Read half as often &amp;on battery</source>
        <translation>قراءة أقل بالنصف عند استخدام ال&amp;بطارية</translation>
    </message>
    <message>
        <source>Words then follow a changing face a moment later.</source>
        <translation>عندئذ تتبع الكلمات الوجه المتغير بعد لحظة.</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>&amp;أنوية المعالج:</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>PyTorch, for comparison</source>
        <translation>‏PyTorch للمقارنة</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>ال&amp;محرك:</translation>
    </message>
    <message>
        <source>PyTorch can’t be chosen: {parts} is not installed. Run: pip install &quot;emotion-subtitles[torch]&quot;</source>
        <translation>لا يمكن اختيار PyTorch: الحزمة {parts} غير مثبتة. يرجى تنفيذ: ⁦pip install &quot;emotion-subtitles[torch]&quot;⁩</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the captions</source>
        <translation>مثال على الترجمة</translation>
    </message>
    <message>
        <source>Two portraits with captions as they are set up here.</source>
        <translation>صورتان شخصيتان مع الترجمة كما هي مضبوطة هنا.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings – Emotion Subtitles</source>
        <translation>الإعدادات – Emotion Subtitles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Back to defaults</source>
        <translation>العودة إلى ال&amp;قيم الأصلية</translation>
    </message>
    <message>
        <source>Of this page only</source>
        <translation>لهذه الصفحة فقط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>Restart the &amp;virtual camera</source>
        <translation>إعادة تشغيل الكاميرا الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>This change waits until the virtual camera is restarted.</source>
        <translation>ينتظر هذا التغيير إعادة تشغيل الكاميرا الافتراضية.</translation>
    </message>
    <message>
        <source>Apps that show it may lose the picture and need it to be chosen again.</source>
        <translation>قد تفقد التطبيقات التي تعرضها الصورة، وقد يلزم اختيارها من جديد.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>جار البدء …</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>الترجمة مشغلة</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>الترجمة متوقفة</translation>
    </message>
    <message>
        <source>Clean video: nothing is drawn</source>
        <translation>صورة نقية: لا يرسم شيء</translation>
    </message>
    <message>
        <source>Camera released: nobody is watching</source>
        <translation>تركت الكاميرا: لا أحد يشاهد</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>جار البحث عن الكاميرا …</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>لا وجه في الصورة.</translation>
    </message>
    <message>
        <source>Captions are off, so no face is read.</source>
        <translation>الترجمة متوقفة، لذلك لا يقرأ أي وجه.</translation>
    </message>
    <message>
        <source>The video is clean, so no face is read.</source>
        <translation>الصورة نقية، لذلك لا يقرأ أي وجه.</translation>
    </message>
    <message>
        <source>No picture, so no face is read.</source>
        <translation>لا توجد صورة، لذلك لا يقرأ أي وجه.</translation>
    </message>
    <message>
        <source>{camera} to {virtual}</source>
        <translation>من {camera} إلى {virtual}</translation>
    </message>
    <message>
        <source>{} frames/s</source>
        <translation>{} إطار/ث</translation>
    </message>
    <message>
        <source>{} ms added latency</source>
        <translation>{} م.ث تأخير إضافي</translation>
    </message>
    <message>
        <source>{} analyses/s</source>
        <translation>{} تحليل/ث</translation>
    </message>
    <message>
        <source>processor {} %</source>
        <translation>المعالج {}‎%‎</translation>
    </message>
</context>
<context>
    <name>SteadinessPage</name>
    <message>
        <source>Steadiness</source>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>A face is read many times a second, and the readings waver. Steadier words are easier to read, but follow a changing face later.</source>
        <translation>يقرأ الوجه مرات كثيرة في الثانية، وتتذبذب القراءات. الكلمات الأثبت أسهل قراءة، لكنها تتبع الوجه المتغير متأخرة.</translation>
    </message>
    <message>
        <source>Off: every reading at once</source>
        <translation>إيقاف: كل قراءة فورا</translation>
    </message>
    <message>
        <source>Steady: an average over time</source>
        <translation>ثابت: متوسط على مدى الزمن</translation>
    </message>
    <message>
        <source>Agreement: when several readings agree</source>
        <translation>توافق: عندما تتفق عدة قراءات</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>الت&amp;نعيم:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Averaged &amp;over:</source>
        <translation>المت&amp;وسط على:</translation>
    </message>
    <message>
        <source>For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s.</source>
        <translation>للخيار «ثابت». في القائمة «ثابت» يعني 0.5 ث و«ثابت جدا» يعني 1.5 ث.</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> قراءات</translation>
    </message>
    <message>
        <source>&amp;Agreement of:</source>
        <translation>&amp;توافق:</translation>
    </message>
    <message>
        <source>For “Agreement”. There are ten readings a second.</source>
        <translation>للخيار «توافق». هناك عشر قراءات في الثانية.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>It writes words next to faces that describe how they look, for example “looks happy”.</source>
        <translation>يكتب بجانب الوجوه كلمات تصف كيف تبدو، مثل «ملامح سعيدة».</translation>
    </message>
    <message>
        <source>The picture with its captions becomes a camera that call apps can choose. Everyone who sees your picture in the call sees the captions, too.</source>
        <translation>تصبح الصورة مع الترجمة كاميرا يمكن لتطبيقات المكالمات اختيارها. وكل من يرى صورتك في المكالمة يرى الترجمة أيضا.</translation>
    </message>
    <message>
        <source>It reads the faces that your own camera sees: in a call, yours. The captions help the other people in the call. You get no captions of their faces; for that, they would have to use the program themselves.</source>
        <translation>يقرأ الوجوه التي تراها كاميرتك أنت: أي وجهك في المكالمة. تساعد الترجمة الآخرين في المكالمة. ولا تحصل أنت على ترجمة لوجوههم؛ فلهذا يجب أن يستخدموا البرنامج بأنفسهم.</translation>
    </message>
    <message>
        <source>What helps you with other people’s faces are recordings: “{command}” writes captions for them. A way for live calls, which nobody has tried yet, is in the README.</source>
        <translation>أما وجوه الآخرين فتساعدك فيها التسجيلات: يكتب الأمر «⁦{command}⁩» ترجمة لها. وفي ملف README طريقة للمكالمات الجارية لم يجربها أحد بعد.</translation>
    </message>
    <message>
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>لا يعرف البرنامج ما يشعر به أحد. قد يبدو الوجه حزينا وصاحبه بخير.</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>يخطئ البرنامج أحيانا. وعندما يشك يقول «غير واضحة».</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings and the places of the windows are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>لا شيء يغادر هذا الحاسوب: تقرأ الوجوه هنا دون حساب ودون إنترنت. لا يسجل شيء، ولا تحفظ إلا إعداداتك وأماكن النوافذ. تذهب الصورة إلى تطبيق المكالمات الذي تختاره، ولا تذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Mirrored only here, as you know yourself. Others see it the right way round.</source>
        <translation>معكوسة هنا فقط، كما في المرآة. ويراك الآخرون بالاتجاه الصحيح.</translation>
    </message>
    <message>
        <source>This is the picture others see.</source>
        <translation>هذه هي الصورة التي يراها الآخرون.</translation>
    </message>
    <message>
        <source>In the European Union it is forbidden to use systems that infer people’s emotions at work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). Before you use captions there, make sure that you are allowed to, and tell the people you talk to.</source>
        <translation>في الاتحاد الأوروبي يحظر في العمل والتعليم استخدام الأنظمة التي تستنتج مشاعر الناس، إلا لأسباب طبية أو أسباب تتعلق بالسلامة (قانون الذكاء الاصطناعي، المادة 5 (1) (و)). قبل استخدام الترجمة هناك، تأكد من أن ذلك مسموح لك، وأخبر من تتحدث إليهم.</translation>
    </message>
    <message>
        <source>Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it on. If the module is refused (“Key was rejected by service”), enrol the key your system signs its own modules with: run “sudo mokutil --import {key}”, choose a password, restart, choose “Enroll MOK” on the blue screen and enter that password.</source>
        <translation>الإقلاع الآمن Secure Boot مشغل، لذلك لا يحمل نظامك إلا الوحدات الموقعة بمفتاح يثق به. اتركه مشغلا. إذا رفضت الوحدة («⁦Key was rejected by service⁩») فسجل المفتاح الذي يوقع به نظامك وحداته: نفذ «⁦sudo mokutil --import {key}⁩» واختر كلمة مرور، ثم أعد التشغيل واختر «⁦Enroll MOK⁩» في الشاشة الزرقاء وأدخل كلمة المرور تلك.</translation>
    </message>
    <message>
        <source>Bubble beside the face</source>
        <translation>فقاعة بجانب الوجه</translation>
    </message>
    <message>
        <source>Subtitles at the bottom</source>
        <translation>ترجمة في الأسفل</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>كلمات فقط</translation>
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
        <translation>الكاميرا لمكالماتك</translation>
    </message>
    <message>
        <source>What to &amp;do, in a terminal:</source>
        <translation>ما يلزم في ال&amp;طرفية:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copies the steps</source>
        <translation>ينسخ الخطوات</translation>
    </message>
    <message>
        <source>Do it for &amp;me…</source>
        <translation>نفذها &amp;عني…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>ال&amp;فحص مجددا</translation>
    </message>
    <message>
        <source>Call apps see the captioned picture as a camera of its own. For that your system needs a virtual camera.</source>
        <translation>ترى تطبيقات المكالمات الصورة المترجمة كاميرا مستقلة. ولذلك يحتاج نظامك إلى كاميرا افتراضية.</translation>
    </message>
    <message>
        <source>Looking for a virtual camera…</source>
        <translation>جار البحث عن كاميرا افتراضية…</translation>
    </message>
    <message>
        <source>A virtual camera is there.</source>
        <translation>توجد كاميرا افتراضية.</translation>
    </message>
    <message>
        <source>A virtual camera is there, with a limit.</source>
        <translation>توجد كاميرا افتراضية مع قيد.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet.</source>
        <translation>لا توجد كاميرا افتراضية بعد.</translation>
    </message>
    <message>
        <source>What to &amp;do:</source>
        <translation>ما ي&amp;لزم:</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>لم ينفذ شيء.</translation>
    </message>
    <message>
        <source>Running. This can take some minutes.</source>
        <translation>جار التنفيذ. قد يستغرق بضع دقائق.</translation>
    </message>
    <message>
        <source>The commands have been run. If the camera is not there yet, log out and in again, or restart the computer.</source>
        <translation>نفذت الأوامر. إذا لم تظهر الكاميرا بعد، فسجل الخروج ثم الدخول مجددا، أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was run, since the password was not given.</source>
        <translation>لم ينفذ شيء لأن كلمة المرور لم تدخل.</translation>
    </message>
    <message>
        <source>Nothing was run: your system could not ask for the password. Copy the commands and run them in a terminal.</source>
        <translation>لم ينفذ شيء: لم يتمكن نظامك من طلب كلمة المرور. انسخ الأوامر ونفذها في طرفية.</translation>
    </message>
    <message>
        <source>Your system refused the module, since Secure Boot is on.</source>
        <translation>رفض نظامك الوحدة لأن Secure Boot مشغل.</translation>
    </message>
    <message>
        <source>A command failed, and those after it were not run. This is what it said:</source>
        <translation>فشل أحد الأوامر ولم ينفذ ما بعده. وهذا ما قاله:</translation>
    </message>
</context>
<context>
    <name>VirtualPage</name>
    <message>
        <source>Virtual camera</source>
        <translation>الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>Call apps show it in their list of cameras. Its format stays the same while it runs, since apps lose the picture when it changes: what you choose here is used when the virtual camera is restarted.</source>
        <translation>تعرضها تطبيقات المكالمات في قائمة الكاميرات. تبقى صيغتها كما هي ما دامت تعمل، لأن التطبيقات تفقد الصورة إن تغيرت: ما تختاره هنا يسري عند إعادة تشغيل الكاميرا الافتراضية.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>البحث م&amp;جددا</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>ال&amp;جهاز:</translation>
    </message>
    <message>
        <source>The same as the camera’s</source>
        <translation>مثل الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Picture size:</source>
        <translation>&amp;حجم الصورة:</translation>
    </message>
    <message>
        <source>The first one that is free</source>
        <translation>أول جهاز متاح</translation>
    </message>
    <message>
        <source>None, only the preview</source>
        <translation>لا شيء، المعاينة فقط</translation>
    </message>
    <message>
        <source>In use now: {name}</source>
        <translation>مستخدمة الآن: {name}</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>غير مستخدمة الآن.</translation>
    </message>
</context>
</TS>
