<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Words for how faces look</source>
        <translation>Palabras para describir las caras</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>Whose faces it reads</source>
        <translation>Qué caras lee</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Su privacidad</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>En el trabajo y en la enseñanza</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Subtítulos</translation>
    </message>
    <message>
        <source>C&amp;lean video</source>
        <translation>&amp;Vídeo limpio</translation>
    </message>
    <message>
        <source>Show the camera&apos;s own picture at once; nothing is drawn</source>
        <translation>Muestra al instante la imagen de la cámara tal cual; no se dibuja nada</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Conf&amp;igurar de nuevo…</translation>
    </message>
    <message>
        <source>Came&amp;ra</source>
        <translation>Cá&amp;mara</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desactivado</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>&amp;Estable</translation>
    </message>
    <message>
        <source>&amp;Very steady</source>
        <translation>&amp;Muy estable</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Acuerdo</translation>
    </message>
    <message>
        <source>Start the &amp;virtual camera again</source>
        <translation>&amp;Reiniciar la cámara virtual</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>{device}, {rate} frames/s</source>
        <translation>{device}, {rate} imágenes/s</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>&amp;Emociones mostradas</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>S&amp;uavizado</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which camera?</source>
        <translation>¿Qué cámara?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Buscar cámaras de nuevo</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Cámara:</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>Demonstration film, without a camera</source>
        <translation>Película de demostración, sin cámara</translation>
    </message>
    <message>
        <source>Cameras found: {count}</source>
        <translation>Cámaras encontradas: {count}</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, then look again; or have a look round with the demonstration film.</source>
        <translation>No se ha encontrado ninguna cámara. Conecte una o enciéndala y busque de nuevo; o pruebe el programa con la película de demostración.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (no conectada)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Lo que se le pide</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tal como llega</translation>
    </message>
    <message>
        <source>Picture &amp;size:</source>
        <translation>&amp;Tamaño de imagen:</translation>
    </message>
    <message>
        <source>The camera gives what comes nearest. Used when the virtual camera is restarted.</source>
        <translation>La cámara da lo que más se acerque. Se aplica al reiniciar la cámara virtual.</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>&amp;Frecuencia de imágenes:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Also that of the virtual camera, used when it is restarted. 30 is usual in calls.</source>
        <translation>También la de la cámara virtual, que la aplica al reiniciarse. En las llamadas lo habitual es 30.</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>Película de demostración</translation>
    </message>
    <message>
        <source>{name} (not found now)</source>
        <translation>{name} (no encontrada ahora)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Cámara {number}</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Came&amp;ra</source>
        <translation>Cá&amp;mara</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se ha encontrado ninguna cámara</translation>
    </message>
</context>
<context>
    <name>CaptionsPage</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>A sample; what it says is made up.</source>
        <translation>Un ejemplo; lo que dice es inventado.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>&amp;Emotions shown:</source>
        <translation>&amp;Emociones mostradas:</translation>
    </message>
    <message>
        <source>The most probable one comes first. Fewer are quicker to read.</source>
        <translation>La más probable va primero. Cuantas menos, más rápido se leen.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Percentages and bars</source>
        <translation>Porcentajes y barras</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>Solo las palabras</translation>
    </message>
    <message>
        <source>Beside the &amp;words:</source>
        <translation>Junto a las &amp;palabras:</translation>
    </message>
    <message>
        <source>How sure the program is about each word.</source>
        <translation>Qué seguridad tiene el programa sobre cada palabra.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Qué aspecto tienen</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>E&amp;stilo:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>100 % is the smallest that can be read well in a call’s small pictures.</source>
        <translation>100 % es el menor que se lee bien en las imágenes pequeñas de una llamada.</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Donde haya sitio</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Posición:</translation>
    </message>
    <message>
        <source>Where captions are put first. They move aside rather than cover a face. Subtitles stand at the top or at the bottom of the picture.</source>
        <translation>Dónde se ponen primero los subtítulos. Se apartan antes que tapar una cara. Los subtítulos de película van en la parte superior o inferior de la imagen.</translation>
    </message>
    <message>
        <source>One for each emotion</source>
        <translation>Uno para cada emoción</translation>
    </message>
    <message>
        <source>Yellow and white on black</source>
        <translation>Amarillo y blanco sobre negro</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Sin colores</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>The words say everything; colours only help to find them.</source>
        <translation>Las palabras lo dicen todo; los colores solo ayudan a encontrarlas.</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>S&amp;ign that captions are on:</source>
        <translation>Se&amp;ñal de que hay subtítulos:</translation>
    </message>
    <message>
        <source>A small sign in your picture, so that people know their faces are read. It can be moved, not removed; clean video shows neither captions nor sign.</source>
        <translation>Una pequeña señal en su imagen, para que los demás sepan que se leen sus caras. Se puede mover, no quitar; el vídeo limpio no muestra ni subtítulos ni señal.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Pesos entrenados</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Archivos de vídeo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Run as administrator?</source>
        <translation>¿Ejecutar como administrador?</translation>
    </message>
    <message>
        <source>Commands that will be run</source>
        <translation>Órdenes que se ejecutarán</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>These commands, and nothing else, will be run with administrator rights. Your system asks for the password itself; this program never sees it.</source>
        <translation>Se ejecutarán estas órdenes, y nada más, con permisos de administrador. La contraseña la pide su propio sistema; este programa no la ve nunca.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Tiempo por etapa</translation>
    </message>
    <message>
        <source>&amp;Run the checks again</source>
        <translation>Repetir las &amp;comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>C&amp;opiar el informe</translation>
    </message>
    <message>
        <source>Looking … this may take a few seconds.</source>
        <translation>Comprobando … puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing to report so far.</source>
        <translation>Nada que comunicar por ahora.</translation>
    </message>
    <message>
        <source>The checks failed: {error}</source>
        <translation>Las comprobaciones han fallado: {error}</translation>
    </message>
    <message>
        <source>Copied, without pictures and without your user name.</source>
        <translation>Copiado, sin imágenes y sin su nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>captions can&apos;t have size {size}</source>
        <translation>los subtítulos no pueden tener el tamaño {size}</translation>
    </message>
    <message>
        <source>choose a size of 1 or more</source>
        <translation>elija un tamaño de 1 o más</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>clasificador</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>esquina</translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>elija un número del 1 al {most}</translation>
    </message>
    <message>
        <source>can&apos;t show {number} emotions</source>
        <translation>no se pueden mostrar {number} emociones</translation>
    </message>
    <message>
        <source>way to show probabilities</source>
        <translation>forma de mostrar probabilidades</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>elija una de estas opciones: {choices}</translation>
    </message>
    <message>
        <source>give width and height in px, each from {low} to {high}</source>
        <translation>indique ancho y alto en px, cada uno de {low} a {high}</translation>
    </message>
    <message>
        <source>{setting} can&apos;t be {value}</source>
        <translation>«{setting}» no puede ser {value}</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>indique un número de {low} a {high}</translation>
    </message>
    <message>
        <source>give a whole number from {low} to {high}</source>
        <translation>indique un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>choose true or false</source>
        <translation>elija true o false</translation>
    </message>
    <message>
        <source>give a name</source>
        <translation>indique un nombre</translation>
    </message>
    <message>
        <source>plug a camera in, or try {option}; {command} says what is missing</source>
        <translation>conecte una cámara o pruebe con {option}; {command} dice qué falta</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is gone</source>
        <translation>la cámara «{name}» ya no está</translation>
    </message>
    <message>
        <source>more than one camera is called &apos;{name}&apos;</source>
        <translation>hay más de una cámara llamada «{name}»</translation>
    </message>
    <message>
        <source>no permission to open {device}</source>
        <translation>no hay permiso para abrir {device}</translation>
    </message>
    <message>
        <source>run: {command}, then log out and in again</source>
        <translation>ejecute: {command}, y después cierre la sesión y vuelva a entrar</translation>
    </message>
    <message>
        <source>no camera with number {number}</source>
        <translation>no hay ninguna cámara con el número {number}</translation>
    </message>
    <message>
        <source>{device} gives no pictures</source>
        <translation>{device} no da imágenes</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>vuelva a conectarla</translation>
    </message>
    <message>
        <source>no camera named &apos;{name}&apos;</source>
        <translation>no hay ninguna cámara llamada «{name}»</translation>
    </message>
    <message>
        <source>{device} is a virtual camera that nothing feeds now</source>
        <translation>{device} es una cámara virtual que nada alimenta ahora</translation>
    </message>
    <message>
        <source>start the program that feeds it, or {otherwise}</source>
        <translation>inicie el programa que la alimenta, o {otherwise}</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>ejecute: {command}</translation>
    </message>
    <message>
        <source>checksums match: {names} ({folder})</source>
        <translation>las sumas de comprobación coinciden: {names} ({folder})</translation>
    </message>
    <message>
        <source>{engine}: the networks load and run</source>
        <translation>{engine}: las redes se cargan y funcionan</translation>
    </message>
    <message>
        <source>style {style}, language {language}</source>
        <translation>estilo {style}, idioma {language}</translation>
    </message>
    <message>
        <source>correct {file}, or remove it to have the defaults</source>
        <translation>corrija {file}, o elimínelo para tener los valores predeterminados</translation>
    </message>
    <message>
        <source>the bundled clip can be read</source>
        <translation>la película de demostración incluida se puede leer</translation>
    </message>
    <message>
        <source>a Python package does not load: {reason}</source>
        <translation>un paquete de Python no se carga: {reason}</translation>
    </message>
    <message>
        <source>could not be examined: {reason}</source>
        <translation>no se ha podido examinar: {reason}</translation>
    </message>
    <message>
        <source>set {variable}, run a demo and report what it prints</source>
        <translation>defina {variable}, ejecute una demostración e informe de lo que escribe</translation>
    </message>
    <message>
        <source>defaults (no file)</source>
        <translation>valores predeterminados (no hay archivo)</translation>
    </message>
    <message>
        <source>captions come out empty</source>
        <translation>los subtítulos salen vacíos</translation>
    </message>
    <message>
        <source>to have it after every start: {commands}</source>
        <translation>para tenerlo después de cada inicio: {commands}</translation>
    </message>
    <message>
        <source>then log out and in again</source>
        <translation>después cierre la sesión y vuelva a entrar</translation>
    </message>
    <message>
        <source>{command} (from RPM Fusion: {address})</source>
        <translation>{command} (de RPM Fusion: {address})</translation>
    </message>
    <message>
        <source>start OBS once, click Start Virtual Camera, allow the extension in System Settings → General → Login Items &amp; Extensions → Camera Extensions, then close OBS</source>
        <translation>inicie OBS una vez, haga clic en «Iniciar cámara virtual», permita la extensión en Ajustes del Sistema → General → Ítems de inicio y extensiones → Extensiones de cámara, y cierre OBS</translation>
    </message>
    <message>
        <source>OBS Studio {version}; whether its extension is allowed shows on starting live</source>
        <translation>OBS Studio {version}; al empezar se verá si su extensión está permitida</translation>
    </message>
    <message>
        <source>install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})</source>
        <translation>instale OBS Studio desde {obs}, o Unity Capture desde {unity} (ejecute su {file})</translation>
    </message>
    <message>
        <source>the kernel module v4l2loopback is not installed</source>
        <translation>el módulo del kernel v4l2loopback no está instalado</translation>
    </message>
    <message>
        <source>Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe answers &quot;Key was rejected by service&quot;, let the firmware trust the key your system signs modules with: {command}, choose a password, restart, and confirm with it on the blue screen (Enroll MOK)</source>
        <translation>Secure Boot está activado, así que el kernel solo carga módulos firmados. Déjelo activado. Si modprobe responde «Key was rejected by service», haga que el firmware confíe en la clave con la que su sistema firma los módulos: {command}, elija una contraseña, reinicie y confirme con ella en la pantalla azul (Enroll MOK)</translation>
    </message>
    <message>
        <source>install v4l2loopback with your system&apos;s package manager</source>
        <translation>instalar v4l2loopback con el gestor de paquetes de su sistema</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: System Settings → Privacy &amp; Security → Camera</source>
        <translation>si falla, permita la cámara: Ajustes del Sistema → Privacidad y seguridad → Cámara</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: Settings → Privacy &amp; Security → Camera</source>
        <translation>si falla, permita la cámara: Configuración → Privacidad y seguridad → Cámara</translation>
    </message>
    <message>
        <source>try: {command}</source>
        <translation>pruebe: {command}</translation>
    </message>
    <message>
        <source>can&apos;t be listed without opening it</source>
        <translation>no se puede listar sin abrirla</translation>
    </message>
    <message>
        <source>plug one in, or switch it on in the firmware or with the laptop&apos;s privacy switch</source>
        <translation>conecte una, o actívela en el firmware o con el interruptor de privacidad del portátil</translation>
    </message>
    <message>
        <source>{cameras}; in use by {program}</source>
        <translation>{cameras}; en uso por {program}</translation>
    </message>
    <message>
        <source>close {program} before starting live</source>
        <translation>cierre {program} antes de empezar</translation>
    </message>
    <message>
        <source>no permission to write to {device}</source>
        <translation>no hay permiso para escribir en {device}</translation>
    </message>
    <message>
        <source>{cameras}; browsers will not list it, since exclusive_caps is off</source>
        <translation>{cameras}; los navegadores no la mostrarán, porque exclusive_caps está desactivado</translation>
    </message>
    <message>
        <source>OBS Studio {version} is too old</source>
        <translation>OBS Studio {version} es demasiado antiguo</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>no hay ninguna instalada</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>después: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the running kernel {release}</source>
        <translation>v4l2loopback no está compilado para el kernel en uso {release}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>no se ha encontrado ninguna</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or newer from {address}</source>
        <translation>instale OBS Studio 30 o posterior desde {address}</translation>
    </message>
    <message>
        <source>update OBS Studio to 30 or newer</source>
        <translation>actualice OBS Studio a la versión 30 o posterior</translation>
    </message>
    <message>
        <source>v4l2loopback is loaded but has no device</source>
        <translation>v4l2loopback está cargado, pero no tiene ningún dispositivo</translation>
    </message>
    <message>
        <source>v4l2loopback is installed, not loaded</source>
        <translation>v4l2loopback está instalado, pero no cargado</translation>
    </message>
    <message>
        <source>OBS Studio not found</source>
        <translation>no se ha encontrado OBS Studio</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} o {that}</translation>
    </message>
    <message>
        <source>unknown {kind} &apos;{name}&apos;</source>
        <translation>no se conoce {kind} «{name}»</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo está ocupado</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t be loaded: {reason}</source>
        <translation>no se puede cargar ONNX Runtime: {reason}</translation>
    </message>
    <message>
        <source>run: {command} (on Windows it also needs the Microsoft Visual C++ Redistributable)</source>
        <translation>ejecute: {command} (en Windows también hace falta Microsoft Visual C++ Redistributable)</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a network that ONNX Runtime can read: {reason}</source>
        <translation>«{file}» no es una red que ONNX Runtime pueda leer: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again, or export the weights again</source>
        <translation>instale Emotion Subtitles de nuevo, o exporte los pesos otra vez</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>some results of the analysis can&apos;t be true and are left out, the video goes on</source>
        <translation>algunos resultados del análisis no pueden ser ciertos y se omiten; el vídeo continúa</translation>
    </message>
    <message>
        <source>if it happens again, set {variable}, start again and report what is printed</source>
        <translation>si vuelve a ocurrir, defina {variable}, inicie de nuevo e informe de lo que se escribe</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: {reason}</source>
        <translation>los subtítulos se han interrumpido, el vídeo continúa: {reason}</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, set {variable}, start again and report what is printed</source>
        <translation>vuelven solos si pueden; si no, defina {variable}, inicie de nuevo e informe de lo que se escribe</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: an analysis did not end in {seconds} s</source>
        <translation>los subtítulos se han interrumpido, el vídeo continúa: un análisis no terminó en {seconds} s</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, close other programs and start again</source>
        <translation>vuelven solos si pueden; si no, cierre otros programas e inicie de nuevo</translation>
    </message>
    <message>
        <source>captions can&apos;t be drawn, the video goes on: {reason}</source>
        <translation>no se pueden dibujar los subtítulos, el vídeo continúa: {reason}</translation>
    </message>
    <message>
        <source>choose another style; if that does not help, set {variable}, start again and report what is printed</source>
        <translation>elija otro estilo; si no sirve, defina {variable}, inicie de nuevo e informe de lo que se escribe</translation>
    </message>
    <message>
        <source>{name} holds no pictures</source>
        <translation>{name} no contiene imágenes</translation>
    </message>
    <message>
        <source>choose another source</source>
        <translation>elija otra fuente</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} está vacío</translation>
    </message>
    <message>
        <source>{file} is cut short: {percent} % of it or more is missing</source>
        <translation>{file} está cortado: falta un {percent} % o más</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} es una carpeta</translation>
    </message>
    <message>
        <source>name the video files in it</source>
        <translation>indique los archivos de vídeo que hay en ella</translation>
    </message>
    <message>
        <source>{file} is no video, or is damaged or cut short ({reason})</source>
        <translation>{file} no es un vídeo, o está dañado o cortado ({reason})</translation>
    </message>
    <message>
        <source>play it in a media player; if that fails too, copy or download it again</source>
        <translation>reprodúzcalo en un reproductor; si también falla, cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} no está ahí</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}</source>
        <translation>no se puede leer {file}: {reason}</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>copie o descargue el archivo de nuevo</translation>
    </message>
    <message>
        <source>name a video file</source>
        <translation>indique un archivo de vídeo</translation>
    </message>
    <message>
        <source>{file} uses a kind of video that is not known here</source>
        <translation>{file} usa un tipo de vídeo que aquí no se conoce</translation>
    </message>
    <message>
        <source>convert it to MP4 (H.264) with another program</source>
        <translation>conviértalo a MP4 (H.264) con otro programa</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>compruebe quién puede leerlo</translation>
    </message>
    <message>
        <source>{file} has sound but no picture</source>
        <translation>{file} tiene sonido, pero no imagen</translation>
    </message>
    <message>
        <source>{file} has no picture</source>
        <translation>{file} no tiene imagen</translation>
    </message>
    <message>
        <source>{file} has no pictures in it</source>
        <translation>{file} no contiene imágenes</translation>
    </message>
    <message>
        <source>copy, download or record the video again</source>
        <translation>copie, descargue o grabe el vídeo de nuevo</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>no se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} ya existe</translation>
    </message>
    <message>
        <source>name another file, or remove this one</source>
        <translation>indique otro archivo o elimine este</translation>
    </message>
    <message>
        <source>{folder} is no folder</source>
        <translation>{folder} no es una carpeta</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>no space left for {file}</source>
        <translation>no queda espacio para {file}</translation>
    </message>
    <message>
        <source>free some space or choose another folder, and run it again</source>
        <translation>libere espacio o elija otra carpeta, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>make it first, or choose another one</source>
        <translation>créela antes, o elija otra</translation>
    </message>
    <message>
        <source>choose another folder, or make this one writable</source>
        <translation>elija otra carpeta, o permita escribir en esta</translation>
    </message>
    <message>
        <source>{file} has an ending no video is written for</source>
        <translation>{file} tiene una terminación para la que no se escriben vídeos</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>use una de estas: {choices}</translation>
    </message>
    <message>
        <source>this build of PyAV can&apos;t write H.264 video</source>
        <translation>esta versión de PyAV no puede escribir vídeo H.264</translation>
    </message>
    <message>
        <source>install the usual one: {command}</source>
        <translation>instale la habitual: {command}</translation>
    </message>
    <message>
        <source>give the name of a file in it</source>
        <translation>indique el nombre de un archivo dentro de ella</translation>
    </message>
    <message>
        <source>{file} was removed while it was written</source>
        <translation>{file} se ha eliminado mientras se escribía</translation>
    </message>
    <message>
        <source>leave it alone until the end, or choose another folder</source>
        <translation>no lo toque hasta el final, o elija otra carpeta</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paleta</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>conservado como {path}</translation>
    </message>
    <message>
        <source>unknown setting &apos;{name}&apos;</source>
        <translation>no se conoce el ajuste «{name}»</translation>
    </message>
    <message>
        <source>choose from: {choices}</source>
        <translation>elija entre: {choices}</translation>
    </message>
    <message>
        <source>settings not known here are ignored: {names} (in {path})</source>
        <translation>se pasan por alto ajustes que aquí no se conocen: {names} (en {path})</translation>
    </message>
    <message>
        <source>it stays at {path}: {reason}</source>
        <translation>se queda en {path}: {reason}</translation>
    </message>
    <message>
        <source>settings not read, defaults used: {path}: {reason}</source>
        <translation>ajustes no leídos, se usan los valores predeterminados: {path}: {reason}</translation>
    </message>
    <message>
        <source>settings file damaged ({reason}), defaults used; {kept}</source>
        <translation>archivo de ajustes dañado ({reason}), se usan los valores predeterminados; {kept}</translation>
    </message>
    <message>
        <source>settings not saved: {path}: {reason}</source>
        <translation>ajustes no guardados: {path}: {reason}</translation>
    </message>
    <message>
        <source>make that folder writable, or name another one in {variable}</source>
        <translation>permita escribir en esa carpeta, o indique otra en {variable}</translation>
    </message>
    <message>
        <source>{message} (in {path}), default used: {hint}</source>
        <translation>{message} (en {path}), se usa el valor predeterminado: {hint}</translation>
    </message>
    <message>
        <source>unknown sink &apos;{name}&apos;</source>
        <translation>no se conoce la salida «{name}»</translation>
    </message>
    <message>
        <source>choose virtual, virtual:DEVICE, null, or a FILE.mp4</source>
        <translation>elija virtual, virtual:DEVICE, null o un FILE.mp4</translation>
    </message>
    <message>
        <source>tau is {seconds} s</source>
        <translation>tau es {seconds} s</translation>
    </message>
    <message>
        <source>readings is {number}</source>
        <translation>readings es {number}</translation>
    </message>
    <message>
        <source>choose a time above 0, such as 0.5</source>
        <translation>elija un tiempo mayor que 0, por ejemplo 0.5</translation>
    </message>
    <message>
        <source>choose 1 or more, such as 4</source>
        <translation>elija 1 o más, por ejemplo 4</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>the engine &apos;torch&apos; needs the Python package &apos;{package}&apos;: {reason}</source>
        <translation>el motor «torch» necesita el paquete de Python «{package}»: {reason}</translation>
    </message>
    <message>
        <source>run: {command}, or choose {option}</source>
        <translation>ejecute: {command}, o elija {option}</translation>
    </message>
    <message>
        <source>it is used again by itself as soon as it is there</source>
        <translation>se vuelve a usar por sí sola en cuanto esté ahí</translation>
    </message>
    <message>
        <source>close {program}, or choose another one: {option}</source>
        <translation>cierre {program}, o elija otra: {option}</translation>
    </message>
    <message>
        <source>({device}) no longer shows what it is sent</source>
        <translation>({device}) ya no muestra lo que se le envía</translation>
    </message>
    <message>
        <source>no virtual camera named &apos;{name}&apos;</source>
        <translation>no hay ninguna cámara virtual llamada «{name}»</translation>
    </message>
    <message>
        <source>virtual camera &apos;{name}&apos; can&apos;t be used: {reason}</source>
        <translation>no se puede usar la cámara virtual «{name}»: {reason}</translation>
    </message>
    <message>
        <source>no virtual camera: {reason}</source>
        <translation>no hay cámara virtual: {reason}</translation>
    </message>
    <message>
        <source>browsers will not list {name}, since exclusive_caps is off</source>
        <translation>los navegadores no mostrarán {name}, porque exclusive_caps está desactivado</translation>
    </message>
    <message>
        <source>({device}) was removed</source>
        <translation>({device}) se ha eliminado</translation>
    </message>
    <message>
        <source>({device}) was replaced by another device</source>
        <translation>({device}) se ha sustituido por otro dispositivo</translation>
    </message>
    <message>
        <source>{name} takes no more pictures: {reason}</source>
        <translation>{name} ya no acepta imágenes: {reason}</translation>
    </message>
    <message>
        <source>the other program that feeds it</source>
        <translation>el otro programa que la alimenta</translation>
    </message>
    <message>
        <source>virtual cameras don&apos;t work here: {reason}</source>
        <translation>las cámaras virtuales no funcionan aquí: {reason}</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened</source>
        <translation>no se puede abrir la cámara «{name}»</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; was unplugged</source>
        <translation>la cámara «{name}» se ha desconectado</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; stopped giving pictures</source>
        <translation>la cámara «{name}» ha dejado de dar imágenes</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; gives no pictures</source>
        <translation>la cámara «{name}» no da imágenes</translation>
    </message>
    <message>
        <source>open its cover or privacy switch, plug it in again, and close other programs using it</source>
        <translation>abra su tapa o su interruptor de privacidad, vuelva a conectarla y cierre otros programas que la usen</translation>
    </message>
    <message>
        <source>System Settings → Privacy &amp; Security → Camera: allow it; close other camera programs</source>
        <translation>Ajustes del Sistema → Privacidad y seguridad → Cámara: permítala; cierre otros programas de cámara</translation>
    </message>
    <message>
        <source>Settings → Privacy &amp; security → Camera: let desktop apps use it; close other programs that use the camera</source>
        <translation>Configuración → Privacidad y seguridad → Cámara: permita que la usen las aplicaciones de escritorio; cierre otros programas que usen la cámara</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is busy or does not start</source>
        <translation>la cámara «{name}» está ocupada o no arranca</translation>
    </message>
    <message>
        <source>close other programs that use the camera, or unplug it and plug it in again</source>
        <translation>cierre otros programas que usen la cámara, o desconéctela y vuelva a conectarla</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is in use by {program}</source>
        <translation>{program} está usando la cámara «{name}»</translation>
    </message>
    <message>
        <source>close {program}, or choose another camera</source>
        <translation>cierre {program}, o elija otra cámara</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened: {reason}</source>
        <translation>no se puede abrir la cámara «{name}»: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again; in a source checkout: {command}</source>
        <translation>instale Emotion Subtitles de nuevo; en una copia del código fuente: {command}</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are damaged or were changed</source>
        <translation>los pesos «{file}» están dañados o se han modificado</translation>
    </message>
    <message>
        <source>there are no weights called &apos;{name}&apos; (known: {known})</source>
        <translation>no hay pesos llamados «{name}» (se conocen: {known})</translation>
    </message>
    <message>
        <source>the list of weights is missing: no {places}</source>
        <translation>falta la lista de pesos: no está {places}</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is of another format</source>
        <translation>la lista de pesos «{file}» tiene otro formato</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are missing</source>
        <translation>faltan los pesos «{file}»</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is damaged: {reason}</source>
        <translation>la lista de pesos «{file}» está dañada: {reason}</translation>
    </message>
    <message>
        <source>starting with the system not changed: {reason}</source>
        <translation>no se ha cambiado el inicio con el sistema: {reason}</translation>
    </message>
    <message>
        <source>make {place} writable, then try again</source>
        <translation>permita escribir en {place} e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>compruebe su nombre</translation>
    </message>
    <message>
        <source>log out and in again, then start it once more</source>
        <translation>cierre la sesión y vuelva a entrar; después inícielo otra vez</translation>
    </message>
    <message>
        <source>end process {number}, in your system’s list of running programs for example, or log out and in again; then start it once more</source>
        <translation>termine el proceso {number}, por ejemplo en la lista de programas en marcha de su sistema, o cierre la sesión y vuelva a entrar; después inícielo otra vez</translation>
    </message>
    <message>
        <source>another Emotion Subtitles is running but does not answer</source>
        <translation>otro Emotion Subtitles está en marcha, pero no responde</translation>
    </message>
    <message>
        <source>the video stopped: {reason}</source>
        <translation>el vídeo se ha detenido: {reason}</translation>
    </message>
    <message>
        <source>start it again; if that does not help, copy the report in Diagnostics and send it along</source>
        <translation>inícielo de nuevo; si no sirve, copie el informe de «Diagnóstico» y envíelo</translation>
    </message>
</context>
<context>
    <name>FaceChart</name>
    <message>
        <source>{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.</source>
        <translation>{look}. Ahora: {now}. En los últimos {seconds} segundos, sobre todo: {mostly}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Virtual cameras</source>
        <translation>Cámaras virtuales</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>Imágenes de</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Se publican en</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Analyses per second</source>
        <translation>Análisis por segundo</translation>
    </message>
    <message>
        <source>Processor, % of one core</source>
        <translation>Procesador, % de un núcleo</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>De la cámara</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicadas</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Nunca mostradas</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Mostradas otra vez</translation>
    </message>
    <message>
        <source>Not published in time</source>
        <translation>No publicadas a tiempo</translation>
    </message>
    <message>
        <source>Replaced by a card</source>
        <translation>Sustituidas por un rótulo</translation>
    </message>
    <message>
        <source>With captions</source>
        <translation>Con subtítulos</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizadas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Camera to call</source>
        <translation>De la cámara a la llamada</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>{median} ms</source>
        <translation>{median} ms</translation>
    </message>
    <message>
        <source>{median} ms, {percent} % below {high} ms</source>
        <translation>{median} ms, el {percent} % por debajo de {high} ms</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Set up Emotion Subtitles</source>
        <translation>Configurar Emotion Subtitles</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What each face looks like</source>
        <translation>Qué aspecto tiene cada cara</translation>
    </message>
</context>
<context>
    <name>HotkeyTexts</name>
    <message>
        <source>press all keys of one combination together</source>
        <translation>pulse a la vez todas las teclas de una combinación</translation>
    </message>
    <message>
        <source>use a letter, a digit, a function key or an arrow key</source>
        <translation>use una letra, una cifra, una tecla de función o una flecha</translation>
    </message>
    <message>
        <source>the system uses it itself: choose another one</source>
        <translation>la usa el propio sistema: elija otra</translation>
    </message>
    <message>
        <source>other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a function key</source>
        <translation>la usan otros programas: pulse al menos dos de Ctrl, Alt y Mayús, o una de ellas con una tecla de función</translation>
    </message>
    <message>
        <source>choose another one, or clear that one first</source>
        <translation>elija otra o borre antes aquella</translation>
    </message>
    <message>
        <source>{keys} is taken: {purpose}</source>
        <translation>{keys} ya está en uso: {purpose}</translation>
    </message>
    <message>
        <source>{keys} can’t be a hotkey</source>
        <translation>{keys} no puede ser un atajo</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Captions on or off</source>
        <translation>Subtítulos sí o no</translation>
    </message>
    <message>
        <source>Clean video on or off</source>
        <translation>Vídeo limpio sí o no</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Mostrar la vista previa</translation>
    </message>
    <message>
        <source>On this desktop hotkeys only work in this program’s own windows: its portal for global shortcuts does not answer ({reason}).</source>
        <translation>En este escritorio los atajos solo funcionan en las ventanas de este programa: su portal de atajos globales no responde ({reason}).</translation>
    </message>
    <message>
        <source>Hotkeys don’t work in other programs here: {reason}</source>
        <translation>Los atajos no funcionan aquí en otros programas: {reason}</translation>
    </message>
    <message>
        <source>macOS does not let this program hear keys yet. Open System Settings → Privacy &amp; Security → Accessibility, allow Emotion Subtitles there, and switch this off and on again.</source>
        <translation>macOS aún no deja que este programa reciba las teclas. Abra Ajustes del Sistema → Privacidad y seguridad → Accesibilidad, permita Emotion Subtitles y desactive y vuelva a activar esta opción.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already.</source>
        <translation>Otro programa ya usa {keys}.</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Hotkeys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Click into a field and press the keys together. They always work in this program’s windows.</source>
        <translation>Haga clic en un campo y pulse las teclas a la vez. En las ventanas de este programa funcionan siempre.</translation>
    </message>
    <message>
        <source>&amp;Captions on or off:</source>
        <translation>&amp;Subtítulos sí o no:</translation>
    </message>
    <message>
        <source>C&amp;lean video on or off:</source>
        <translation>&amp;Vídeo limpio sí o no:</translation>
    </message>
    <message>
        <source>Show the &amp;preview:</source>
        <translation>Mostrar la vista &amp;previa:</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>En otros programas</translation>
    </message>
    <message>
        <source>Use them in &amp;other programs, too</source>
        <translation>Usarlos también en &amp;otros programas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear: {hotkey}</source>
        <translation>Borrar: {hotkey}</translation>
    </message>
    <message>
        <source>Your desktop asks you to confirm the keys and may give others. It tells this program when one of them is pressed, and nothing else.</source>
        <translation>Su escritorio le pide que confirme las teclas y puede dar otras. Avisa a este programa cuando se pulsa una de ellas, y de nada más.</translation>
    </message>
    <message>
        <source>The system tells this program when one of these keys is pressed, and nothing else.</source>
        <translation>El sistema avisa a este programa cuando se pulsa una de estas teclas, y de nada más.</translation>
    </message>
    <message>
        <source>To notice these keys, the program is shown every key press while this is on. It keeps none and passes none on.</source>
        <translation>Para notar estas teclas, el programa recibe todas las pulsaciones mientras esto está activado. No guarda ni transmite ninguna.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>La imagen está en camino…</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How should captions look?</source>
        <translation>¿Qué aspecto deben tener los subtítulos?</translation>
    </message>
    <message>
        <source>Show &amp;captions</source>
        <translation>Mostrar &amp;subtítulos</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>In your call app, choose the camera “{camera}”. “Clean video” in the menu of Emotion Subtitles takes everything off the picture at once.</source>
        <translation>En su aplicación de llamadas, elija la cámara «{camera}». «Vídeo limpio», en el menú de Emotion Subtitles, lo quita todo de la imagen al instante.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet, so captions show here and in the preview only.</source>
        <translation>Todavía no hay una cámara virtual, así que los subtítulos solo se ven aquí y en la vista previa.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>&amp;Reflejar</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Solucionar…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Subtítulos</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>&amp;Emociones mostradas</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>S&amp;uavizado</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>The virtual camera can&apos;t be used, so calls don&apos;t see this picture</source>
        <translation>No se puede usar la cámara virtual, así que esta imagen no se ve en las llamadas</translation>
    </message>
    <message>
        <source>&amp;Restart the virtual camera</source>
        <translation>&amp;Reiniciar la cámara virtual</translation>
    </message>
    <message>
        <source>A change waits until the virtual camera is restarted</source>
        <translation>Hay un cambio pendiente hasta que se reinicie la cámara virtual</translation>
    </message>
    <message>
        <source>In a call that is going on, you may have to choose the camera again.</source>
        <translation>Si hay una llamada en curso, quizá tenga que elegir la cámara otra vez.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Sus imágenes</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Nunca se guarda</translation>
    </message>
    <message>
        <source>Pictures, faces, what faces looked like, how long a call was, which keys were pressed. Faces are told apart by where they are, and forgotten when they leave.</source>
        <translation>Imágenes, caras, qué aspecto tenían, cuánto duró una llamada, qué teclas se pulsaron. Las caras se distinguen por el lugar donde están y se olvidan cuando se van.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>Your settings, in this file: {file}</source>
        <translation>Sus ajustes, en este archivo: {file}</translation>
    </message>
    <message>
        <source>Where the windows were, in this file: {file}</source>
        <translation>Dónde estaban las ventanas, en este archivo: {file}</translation>
    </message>
    <message>
        <source>While the program runs: that it does and on which computer, in this file: {file}</source>
        <translation>Mientras el programa está en marcha: que lo está y en qué ordenador, en este archivo: {file}</translation>
    </message>
    <message>
        <source>What captions are</source>
        <translation>Qué son los subtítulos</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>En el trabajo y en la enseñanza</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Language of windows and menus:</source>
        <translation>&amp;Idioma de ventanas y menús:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Languages your system’s fonts can’t show are left out.</source>
        <translation>No aparecen los idiomas que las fuentes de su sistema no pueden mostrar.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>Iniciar con el s&amp;istema</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Iniciar con el sistema</translation>
    </message>
    <message>
        <source>Start with the &amp;icon only, no window</source>
        <translation>Iniciar solo con el i&amp;cono, sin ventana</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>Cámara y vista previa</translation>
    </message>
    <message>
        <source>&amp;Switch the camera off while nobody watches</source>
        <translation>&amp;Apagar la cámara mientras nadie mira</translation>
    </message>
    <message>
        <source>While no app shows the virtual camera and the preview is closed, your camera is let go and its light goes off. It is back within a second.</source>
        <translation>Mientras ninguna aplicación muestre la cámara virtual y la vista previa esté cerrada, se suelta su cámara y se apaga su luz. Vuelve en menos de un segundo.</translation>
    </message>
    <message>
        <source>&amp;Mirror the preview</source>
        <translation>&amp;Reflejar la vista previa</translation>
    </message>
    <message>
        <source>Only your own view. Others always see you the right way round.</source>
        <translation>Solo lo que ve usted. Los demás le ven siempre del derecho.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Quit?</source>
        <translation>¿Salir?</translation>
    </message>
    <message>
        <source>Calls that show the camera “{camera}” lose the picture when this program ends.</source>
        <translation>Las llamadas que muestran la cámara «{camera}» pierden la imagen cuando termina este programa.</translation>
    </message>
    <message>
        <source>If it keeps running, its window is only minimised. Start it once more to see the window again.</source>
        <translation>Si sigue en marcha, su ventana solo se minimiza. Inícielo otra vez para volver a ver la ventana.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Seguir en marcha</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>&amp;Smallest face:</source>
        <translation>Cara más &amp;pequeña:</translation>
    </message>
    <message>
        <source> % of the picture’s height</source>
        <translation> % de la altura de la imagen</translation>
    </message>
    <message>
        <source>Looking for smaller faces takes more of the processor.</source>
        <translation>Buscar caras más pequeñas ocupa más el procesador.</translation>
    </message>
    <message>
        <source>Sure that it is a &amp;face:</source>
        <translation>Seguridad de que es una &amp;cara:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure the program has to be. Lower it if faces are overlooked; raise it if captions stand beside things that are no faces.</source>
        <translation>Qué seguridad necesita el programa. Bájela si se le escapan caras; súbala si aparecen subtítulos junto a cosas que no son caras.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>&amp;Readings:</source>
        <translation>&amp;Lecturas:</translation>
    </message>
    <message>
        <source> per second at most</source>
        <translation> por segundo como máximo</translation>
    </message>
    <message>
        <source>The picture keeps its own frame rate whatever you choose here.</source>
        <translation>La imagen conserva su propia frecuencia, elija lo que elija aquí.</translation>
    </message>
    <message>
        <source>Read half as often &amp;on battery</source>
        <translation>Leer la mitad de veces con &amp;batería</translation>
    </message>
    <message>
        <source>Words then follow a changing face a moment later.</source>
        <translation>Las palabras siguen entonces un momento más tarde a una cara que cambia.</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>&amp;Núcleos del procesador:</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>PyTorch, for comparison</source>
        <translation>PyTorch, para comparar</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Motor:</translation>
    </message>
    <message>
        <source>PyTorch can’t be chosen: {parts} is not installed. Run: pip install &quot;emotion-subtitles[torch]&quot;</source>
        <translation>No se puede elegir PyTorch: {parts} no está instalado. Ejecute: pip install &quot;emotion-subtitles[torch]&quot;</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the captions</source>
        <translation>Ejemplo de los subtítulos</translation>
    </message>
    <message>
        <source>Two portraits with captions as they are set up here.</source>
        <translation>Dos retratos con los subtítulos tal como están configurados aquí.</translation>
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
        <translation>Ajustes – Emotion Subtitles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Back to defaults</source>
        <translation>&amp;Valores predeterminados</translation>
    </message>
    <message>
        <source>Of this page only</source>
        <translation>Solo de esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Restart the &amp;virtual camera</source>
        <translation>Reiniciar la cámara &amp;virtual</translation>
    </message>
    <message>
        <source>This change waits until the virtual camera is restarted.</source>
        <translation>Este cambio espera hasta que se reinicie la cámara virtual.</translation>
    </message>
    <message>
        <source>Apps that show it may lose the picture and need it to be chosen again.</source>
        <translation>Las aplicaciones que la muestran pueden perder la imagen, y quizá haya que elegirla otra vez.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Con subtítulos</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Clean video: nothing is drawn</source>
        <translation>Vídeo limpio: no se dibuja nada</translation>
    </message>
    <message>
        <source>Camera released: nobody is watching</source>
        <translation>Cámara liberada: nadie mira</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>Buscando la cámara …</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>No hay ninguna cara en la imagen.</translation>
    </message>
    <message>
        <source>Captions are off, so no face is read.</source>
        <translation>Los subtítulos están desactivados, así que no se lee ninguna cara.</translation>
    </message>
    <message>
        <source>The video is clean, so no face is read.</source>
        <translation>El vídeo está limpio, así que no se lee ninguna cara.</translation>
    </message>
    <message>
        <source>No picture, so no face is read.</source>
        <translation>No hay imagen, así que no se lee ninguna cara.</translation>
    </message>
    <message>
        <source>{camera} to {virtual}</source>
        <translation>De {camera} a {virtual}</translation>
    </message>
    <message>
        <source>{} frames/s</source>
        <translation>{} imágenes/s</translation>
    </message>
    <message>
        <source>{} ms added latency</source>
        <translation>{} ms de retraso añadido</translation>
    </message>
    <message>
        <source>{} analyses/s</source>
        <translation>{} análisis/s</translation>
    </message>
    <message>
        <source>processor {} %</source>
        <translation>procesador {} %</translation>
    </message>
</context>
<context>
    <name>SteadinessPage</name>
    <message>
        <source>Steadiness</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>A face is read many times a second, and the readings waver. Steadier words are easier to read, but follow a changing face later.</source>
        <translation>Cada cara se lee muchas veces por segundo, y las lecturas oscilan. Las palabras más estables se leen mejor, pero siguen más tarde a una cara que cambia.</translation>
    </message>
    <message>
        <source>Off: every reading at once</source>
        <translation>Desactivado: cada lectura al instante</translation>
    </message>
    <message>
        <source>Steady: an average over time</source>
        <translation>Estable: una media a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Agreement: when several readings agree</source>
        <translation>Acuerdo: cuando varias lecturas coinciden</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>S&amp;uavizado:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Averaged &amp;over:</source>
        <translation>&amp;Media de:</translation>
    </message>
    <message>
        <source>For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s.</source>
        <translation>Para «Estable». En el menú, «Estable» es 0,5 s y «Muy estable» es 1,5 s.</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> lecturas</translation>
    </message>
    <message>
        <source>&amp;Agreement of:</source>
        <translation>&amp;Acuerdo de:</translation>
    </message>
    <message>
        <source>For “Agreement”. There are ten readings a second.</source>
        <translation>Para «Acuerdo». Hay diez lecturas por segundo.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>It writes words next to faces that describe how they look, for example “looks happy”.</source>
        <translation>Escribe junto a las caras palabras que describen su aspecto, por ejemplo «cara de alegría».</translation>
    </message>
    <message>
        <source>The picture with its captions becomes a camera that call apps can choose. Everyone who sees your picture in the call sees the captions, too.</source>
        <translation>La imagen con los subtítulos se convierte en una cámara que pueden elegir las aplicaciones de llamadas. Quien ve su imagen en la llamada ve también los subtítulos.</translation>
    </message>
    <message>
        <source>It reads the faces that your own camera sees: in a call, yours. The captions help the other people in the call. You get no captions of their faces; for that, they would have to use the program themselves.</source>
        <translation>Lee las caras que ve su propia cámara: en una llamada, la suya. Los subtítulos ayudan a las demás personas de la llamada. Usted no recibe subtítulos de las caras de ellas; para eso, tendrían que usar el programa ellas mismas.</translation>
    </message>
    <message>
        <source>What helps you with other people’s faces are recordings: “{command}” writes captions for them. A way for live calls, which nobody has tried yet, is in the README.</source>
        <translation>Con las caras de otras personas le ayudan las grabaciones: «{command}» les pone subtítulos. En el README hay una manera de hacerlo durante una llamada, que nadie ha probado todavía.</translation>
    </message>
    <message>
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>El programa no sabe lo que siente nadie. Una cara puede parecer triste aunque la persona esté bien.</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>El programa se equivoca a veces. Cuando tiene dudas, dice «poco clara».</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings and the places of the windows are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>Nada sale de este ordenador: las caras se leen aquí, sin cuenta y sin internet. No se graba nada; solo se guardan sus ajustes y la posición de las ventanas. La imagen va a la aplicación de llamadas que usted elija, y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Mirrored only here, as you know yourself. Others see it the right way round.</source>
        <translation>Reflejada solo aquí, como en un espejo. Los demás le ven del derecho.</translation>
    </message>
    <message>
        <source>This is the picture others see.</source>
        <translation>Esta es la imagen que ven los demás.</translation>
    </message>
    <message>
        <source>In the European Union it is forbidden to use systems that infer people’s emotions at work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). Before you use captions there, make sure that you are allowed to, and tell the people you talk to.</source>
        <translation>En la Unión Europea está prohibido usar en el trabajo o en la enseñanza sistemas que infieran las emociones de las personas, salvo por motivos médicos o de seguridad (Reglamento de IA, artículo 5, apartado 1, letra f). Antes de usar subtítulos allí, asegúrese de que está permitido y dígaselo a las personas con las que habla.</translation>
    </message>
    <message>
        <source>Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it on. If the module is refused (“Key was rejected by service”), enrol the key your system signs its own modules with: run “sudo mokutil --import {key}”, choose a password, restart, choose “Enroll MOK” on the blue screen and enter that password.</source>
        <translation>Secure Boot está activado, así que su sistema solo carga módulos firmados con una clave de su confianza. Déjelo activado. Si el módulo es rechazado («Key was rejected by service»), registre la clave con la que su sistema firma sus propios módulos: ejecute «sudo mokutil --import {key}», elija una contraseña, reinicie, elija «Enroll MOK» en la pantalla azul e introduzca esa contraseña.</translation>
    </message>
    <message>
        <source>Bubble beside the face</source>
        <translation>Bocadillo junto a la cara</translation>
    </message>
    <message>
        <source>Subtitles at the bottom</source>
        <translation>Subtítulos en la parte inferior</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo palabras</translation>
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
        <translation>La cámara para sus llamadas</translation>
    </message>
    <message>
        <source>What to &amp;do, in a terminal:</source>
        <translation>Qué &amp;hacer, en un terminal:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the steps</source>
        <translation>Copia los pasos</translation>
    </message>
    <message>
        <source>Do it for &amp;me…</source>
        <translation>&amp;Hacerlo por mí…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Co&amp;mprobar de nuevo</translation>
    </message>
    <message>
        <source>Call apps see the captioned picture as a camera of its own. For that your system needs a virtual camera.</source>
        <translation>Las aplicaciones de llamadas ven la imagen subtitulada como una cámara propia. Para eso su sistema necesita una cámara virtual.</translation>
    </message>
    <message>
        <source>Looking for a virtual camera…</source>
        <translation>Buscando una cámara virtual…</translation>
    </message>
    <message>
        <source>A virtual camera is there.</source>
        <translation>Hay una cámara virtual.</translation>
    </message>
    <message>
        <source>A virtual camera is there, with a limit.</source>
        <translation>Hay una cámara virtual, con una limitación.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet.</source>
        <translation>Todavía no hay una cámara virtual.</translation>
    </message>
    <message>
        <source>What to &amp;do:</source>
        <translation>Qué &amp;hacer:</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>No se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Running. This can take some minutes.</source>
        <translation>En ejecución. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>The commands have been run. If the camera is not there yet, log out and in again, or restart the computer.</source>
        <translation>Las órdenes se han ejecutado. Si la cámara aún no aparece, cierre la sesión y vuelva a entrar, o reinicie el ordenador.</translation>
    </message>
    <message>
        <source>Nothing was run, since the password was not given.</source>
        <translation>No se ha ejecutado nada, porque no se dio la contraseña.</translation>
    </message>
    <message>
        <source>Nothing was run: your system could not ask for the password. Copy the commands and run them in a terminal.</source>
        <translation>No se ha ejecutado nada: su sistema no pudo pedir la contraseña. Copie las órdenes y ejecútelas en un terminal.</translation>
    </message>
    <message>
        <source>Your system refused the module, since Secure Boot is on.</source>
        <translation>Su sistema ha rechazado el módulo, porque Secure Boot está activado.</translation>
    </message>
    <message>
        <source>A command failed, and those after it were not run. This is what it said:</source>
        <translation>Una orden ha fallado, y las siguientes no se han ejecutado. Esto es lo que dijo:</translation>
    </message>
</context>
<context>
    <name>VirtualPage</name>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
    <message>
        <source>Call apps show it in their list of cameras. Its format stays the same while it runs, since apps lose the picture when it changes: what you choose here is used when the virtual camera is restarted.</source>
        <translation>Las aplicaciones de llamadas la muestran en su lista de cámaras. Su formato no cambia mientras funciona, porque las aplicaciones perderían la imagen: lo que elija aquí se aplica al reiniciar la cámara virtual.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>The same as the camera’s</source>
        <translation>El mismo que el de la cámara</translation>
    </message>
    <message>
        <source>&amp;Picture size:</source>
        <translation>&amp;Tamaño de imagen:</translation>
    </message>
    <message>
        <source>The first one that is free</source>
        <translation>El primero que esté libre</translation>
    </message>
    <message>
        <source>None, only the preview</source>
        <translation>Ninguno, solo la vista previa</translation>
    </message>
    <message>
        <source>In use now: {name}</source>
        <translation>En uso ahora: {name}</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Sin usar ahora.</translation>
    </message>
</context>
</TS>
