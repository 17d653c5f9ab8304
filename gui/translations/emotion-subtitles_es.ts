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
        <source>Only your settings, in this file: {file}</source>
        <translation>Solo sus ajustes, en este archivo: {file}</translation>
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
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>El programa no sabe lo que siente nadie. Una cara puede parecer triste aunque la persona esté bien.</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>El programa se equivoca a veces. Cuando tiene dudas, dice «poco clara».</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>Nada sale de este ordenador: las caras se leen aquí, sin cuenta y sin internet. No se graba nada; solo se guardan sus ajustes. La imagen va a la aplicación de llamadas que usted elija, y a ningún otro sitio.</translation>
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
