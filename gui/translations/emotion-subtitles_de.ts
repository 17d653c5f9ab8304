<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Words for how faces look</source>
        <translation>Worte dafür, wie Gesichter aussehen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was das Programm tut</translation>
    </message>
    <message>
        <source>Whose faces it reads</source>
        <translation>Wessen Gesichter es liest</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht tut</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Ihre Privatsphäre</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>Bei der Arbeit und in Schule oder Studium</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>C&amp;lean video</source>
        <translation>&amp;Reines Bild</translation>
    </message>
    <message>
        <source>Show the camera&apos;s own picture at once; nothing is drawn</source>
        <translation>Zeigt sofort das Bild der Kamera selbst; nichts wird hineingezeichnet</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Neu einri&amp;chten …</translation>
    </message>
    <message>
        <source>Came&amp;ra</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>&amp;Stabil</translation>
    </message>
    <message>
        <source>&amp;Very steady</source>
        <translation>Seh&amp;r stabil</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>Über&amp;einstimmung</translation>
    </message>
    <message>
        <source>Start the &amp;virtual camera again</source>
        <translation>Virtuelle Kamera neu &amp;starten</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>{device}, {rate} frames/s</source>
        <translation>{device}, {rate} Bilder/s</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>Gezeigte E&amp;motionen</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which camera?</source>
        <translation>Welche Kamera?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Neu &amp;suchen</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Noch einmal nach Kameras suchen</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Kamera:</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht …</translation>
    </message>
    <message>
        <source>Demonstration film, without a camera</source>
        <translation>Vorführfilm, ohne Kamera</translation>
    </message>
    <message>
        <source>Cameras found: {count}</source>
        <translation>Gefundene Kameras: {count}</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, then look again; or have a look round with the demonstration film.</source>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an oder schalten Sie sie ein und suchen Sie dann neu; oder sehen Sie sich mit dem Vorführfilm um.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Was von ihr verlangt wird</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie sie es liefert</translation>
    </message>
    <message>
        <source>Picture &amp;size:</source>
        <translation>&amp;Bildgröße:</translation>
    </message>
    <message>
        <source>The camera gives what comes nearest. Used when the virtual camera is restarted.</source>
        <translation>Die Kamera liefert, was am nächsten kommt. Gilt, sobald die virtuelle Kamera neu gestartet wird.</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>Bild&amp;rate:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Also that of the virtual camera, used when it is restarted. 30 is usual in calls.</source>
        <translation>Auch die der virtuellen Kamera; sie gilt, sobald diese neu gestartet wird. In Gesprächen sind 30 üblich.</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>Vorführfilm</translation>
    </message>
    <message>
        <source>{name} (not found now)</source>
        <translation>{name} (zurzeit nicht gefunden)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Came&amp;ra</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
</context>
<context>
    <name>CaptionsPage</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>A sample; what it says is made up.</source>
        <translation>Ein Beispiel; was darin steht, ist erfunden.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>&amp;Emotions shown:</source>
        <translation>Gezeigte E&amp;motionen:</translation>
    </message>
    <message>
        <source>The most probable one comes first. Fewer are quicker to read.</source>
        <translation>Die wahrscheinlichste steht zuerst. Weniger sind schneller zu lesen.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Prozente</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Percentages and bars</source>
        <translation>Prozente und Balken</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>Nur die Worte</translation>
    </message>
    <message>
        <source>Beside the &amp;words:</source>
        <translation>Neben den &amp;Worten:</translation>
    </message>
    <message>
        <source>How sure the program is about each word.</source>
        <translation>Wie sicher sich das Programm bei jedem Wort ist.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Wie sie aussehen</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>S&amp;til:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>100 % is the smallest that can be read well in a call’s small pictures.</source>
        <translation>100 % ist die kleinste Schrift, die in den kleinen Bildern eines Gesprächs gut zu lesen ist.</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Wo gerade Platz ist</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Position:</translation>
    </message>
    <message>
        <source>Where captions are put first. They move aside rather than cover a face. Subtitles stand at the top or at the bottom of the picture.</source>
        <translation>Wo Untertitel zuerst hinkommen. Sie weichen aus, statt ein Gesicht zu verdecken. Filmuntertitel stehen oben oder unten im Bild.</translation>
    </message>
    <message>
        <source>One for each emotion</source>
        <translation>Für jede Emotion eine</translation>
    </message>
    <message>
        <source>Yellow and white on black</source>
        <translation>Gelb und Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Keine Farben</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>The words say everything; colours only help to find them.</source>
        <translation>Die Worte sagen alles; Farben helfen nur, sie zu finden.</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>S&amp;ign that captions are on:</source>
        <translation>&amp;Zeichen, dass Untertitel an sind:</translation>
    </message>
    <message>
        <source>A small sign in your picture, so that people know their faces are read. It can be moved, not removed; clean video shows neither captions nor sign.</source>
        <translation>Ein kleines Zeichen in Ihrem Bild, damit andere wissen, dass ihr Gesicht gelesen wird. Es lässt sich verschieben, aber nicht entfernen; das reine Bild zeigt weder Untertitel noch Zeichen.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Trainierte Gewichte</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Videodateien</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Virtuelle Kamera</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Run as administrator?</source>
        <translation>Als Administrator ausführen?</translation>
    </message>
    <message>
        <source>Commands that will be run</source>
        <translation>Befehle, die ausgeführt werden</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>These commands, and nothing else, will be run with administrator rights. Your system asks for the password itself; this program never sees it.</source>
        <translation>Diese Befehle, und sonst nichts, werden mit Administratorrechten ausgeführt. Nach dem Passwort fragt Ihr System selbst; dieses Programm bekommt es nie zu sehen.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Bildstrom</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Zeit je Schritt</translation>
    </message>
    <message>
        <source>&amp;Run the checks again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Looking … this may take a few seconds.</source>
        <translation>Es wird nachgesehen … das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing to report so far.</source>
        <translation>Bisher nichts zu melden.</translation>
    </message>
    <message>
        <source>The checks failed: {error}</source>
        <translation>Die Prüfungen sind fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>Copied, without pictures and without your user name.</source>
        <translation>Kopiert, ohne Bilder und ohne Ihren Benutzernamen.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>captions can&apos;t have size {size}</source>
        <translation>Untertitel können nicht die Größe {size} haben</translation>
    </message>
    <message>
        <source>choose a size of 1 or more</source>
        <translation>wählen Sie eine Größe von 1 oder mehr</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>wählen Sie eine Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>can&apos;t show {number} emotions</source>
        <translation>{number} Emotionen lassen sich nicht zeigen</translation>
    </message>
    <message>
        <source>way to show probabilities</source>
        <translation>Art, Wahrscheinlichkeiten zu zeigen,</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>wählen Sie eines davon: {choices}</translation>
    </message>
    <message>
        <source>give width and height in px, each from {low} to {high}</source>
        <translation>geben Sie Breite und Höhe in px an, jeweils von {low} bis {high}</translation>
    </message>
    <message>
        <source>{setting} can&apos;t be {value}</source>
        <translation>„{setting}“ kann nicht {value} sein</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>geben Sie eine Zahl von {low} bis {high} an</translation>
    </message>
    <message>
        <source>give a whole number from {low} to {high}</source>
        <translation>geben Sie eine ganze Zahl von {low} bis {high} an</translation>
    </message>
    <message>
        <source>choose true or false</source>
        <translation>wählen Sie true oder false</translation>
    </message>
    <message>
        <source>give a name</source>
        <translation>geben Sie einen Namen an</translation>
    </message>
    <message>
        <source>plug a camera in, or try {option}; {command} says what is missing</source>
        <translation>schließen Sie eine Kamera an oder versuchen Sie es mit {option}; {command} sagt, was fehlt</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is gone</source>
        <translation>die Kamera „{name}“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>more than one camera is called &apos;{name}&apos;</source>
        <translation>mehr als eine Kamera heißt „{name}“</translation>
    </message>
    <message>
        <source>no permission to open {device}</source>
        <translation>{device} darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>run: {command}, then log out and in again</source>
        <translation>führen Sie aus: {command}, melden Sie sich dann ab und wieder an</translation>
    </message>
    <message>
        <source>no camera with number {number}</source>
        <translation>es gibt keine Kamera mit der Nummer {number}</translation>
    </message>
    <message>
        <source>{device} gives no pictures</source>
        <translation>{device} liefert keine Bilder</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>stecken Sie sie wieder ein</translation>
    </message>
    <message>
        <source>no camera named &apos;{name}&apos;</source>
        <translation>es gibt keine Kamera namens „{name}“</translation>
    </message>
    <message>
        <source>{device} is a virtual camera that nothing feeds now</source>
        <translation>{device} ist eine virtuelle Kamera, die zurzeit nichts speist</translation>
    </message>
    <message>
        <source>start the program that feeds it, or {otherwise}</source>
        <translation>starten Sie das Programm, das sie speist, oder {otherwise}</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>führen Sie aus: {command}</translation>
    </message>
    <message>
        <source>checksums match: {names} ({folder})</source>
        <translation>die Prüfsummen stimmen: {names} ({folder})</translation>
    </message>
    <message>
        <source>{engine}: the networks load and run</source>
        <translation>{engine}: die Netze werden geladen und laufen</translation>
    </message>
    <message>
        <source>style {style}, language {language}</source>
        <translation>Stil {style}, Sprache {language}</translation>
    </message>
    <message>
        <source>correct {file}, or remove it to have the defaults</source>
        <translation>berichtigen Sie {file}, oder entfernen Sie die Datei, um die Vorgaben zu bekommen</translation>
    </message>
    <message>
        <source>the bundled clip can be read</source>
        <translation>der mitgelieferte Vorführfilm lässt sich lesen</translation>
    </message>
    <message>
        <source>a Python package does not load: {reason}</source>
        <translation>ein Python-Paket lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <source>could not be examined: {reason}</source>
        <translation>ließ sich nicht prüfen: {reason}</translation>
    </message>
    <message>
        <source>set {variable}, run a demo and report what it prints</source>
        <translation>setzen Sie {variable}, führen Sie eine Demo aus und melden Sie, was sie ausgibt</translation>
    </message>
    <message>
        <source>defaults (no file)</source>
        <translation>Vorgaben (keine Datei)</translation>
    </message>
    <message>
        <source>captions come out empty</source>
        <translation>die Untertitel kommen leer heraus</translation>
    </message>
    <message>
        <source>to have it after every start: {commands}</source>
        <translation>um es nach jedem Start zu haben: {commands}</translation>
    </message>
    <message>
        <source>then log out and in again</source>
        <translation>melden Sie sich dann ab und wieder an</translation>
    </message>
    <message>
        <source>{command} (from RPM Fusion: {address})</source>
        <translation>{command} (aus RPM Fusion: {address})</translation>
    </message>
    <message>
        <source>start OBS once, click Start Virtual Camera, allow the extension in System Settings → General → Login Items &amp; Extensions → Camera Extensions, then close OBS</source>
        <translation>starten Sie OBS einmal, klicken Sie auf „Virtuelle Kamera starten“, erlauben Sie die Erweiterung unter Systemeinstellungen → Allgemein → Anmeldeobjekte &amp; Erweiterungen → Kameraerweiterungen, und schließen Sie OBS dann</translation>
    </message>
    <message>
        <source>OBS Studio {version}; whether its extension is allowed shows on starting live</source>
        <translation>OBS Studio {version}; ob seine Erweiterung erlaubt ist, zeigt sich beim Start</translation>
    </message>
    <message>
        <source>install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})</source>
        <translation>installieren Sie OBS Studio von {obs} oder Unity Capture von {unity} (führen Sie dort {file} aus)</translation>
    </message>
    <message>
        <source>the kernel module v4l2loopback is not installed</source>
        <translation>das Kernelmodul v4l2loopback ist nicht installiert</translation>
    </message>
    <message>
        <source>Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe answers &quot;Key was rejected by service&quot;, let the firmware trust the key your system signs modules with: {command}, choose a password, restart, and confirm with it on the blue screen (Enroll MOK)</source>
        <translation>Secure Boot ist an, darum lädt der Kernel nur signierte Module. Lassen Sie es an. Antwortet modprobe „Key was rejected by service“, lassen Sie die Firmware dem Schlüssel vertrauen, mit dem Ihr System Module signiert: {command}, wählen Sie ein Passwort, starten Sie neu und bestätigen Sie auf dem blauen Bildschirm damit (Enroll MOK)</translation>
    </message>
    <message>
        <source>install v4l2loopback with your system&apos;s package manager</source>
        <translation>v4l2loopback mit der Paketverwaltung Ihres Systems installieren</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: System Settings → Privacy &amp; Security → Camera</source>
        <translation>schlägt das fehl, erlauben Sie die Kamera: Systemeinstellungen → Datenschutz &amp; Sicherheit → Kamera</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: Settings → Privacy &amp; Security → Camera</source>
        <translation>schlägt das fehl, erlauben Sie die Kamera: Einstellungen → Datenschutz und Sicherheit → Kamera</translation>
    </message>
    <message>
        <source>try: {command}</source>
        <translation>versuchen Sie: {command}</translation>
    </message>
    <message>
        <source>can&apos;t be listed without opening it</source>
        <translation>lässt sich nicht auflisten, ohne sie zu öffnen</translation>
    </message>
    <message>
        <source>plug one in, or switch it on in the firmware or with the laptop&apos;s privacy switch</source>
        <translation>schließen Sie eine an, oder schalten Sie sie in der Firmware oder mit dem Schalter für die Privatsphäre am Laptop ein</translation>
    </message>
    <message>
        <source>{cameras}; in use by {program}</source>
        <translation>{cameras}; wird von {program} benutzt</translation>
    </message>
    <message>
        <source>close {program} before starting live</source>
        <translation>schließen Sie {program}, bevor Sie beginnen</translation>
    </message>
    <message>
        <source>no permission to write to {device}</source>
        <translation>auf {device} darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{cameras}; browsers will not list it, since exclusive_caps is off</source>
        <translation>{cameras}; Browser führen sie nicht auf, da exclusive_caps aus ist</translation>
    </message>
    <message>
        <source>OBS Studio {version} is too old</source>
        <translation>OBS Studio {version} ist zu alt</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>keine installiert</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>dann: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the running kernel {release}</source>
        <translation>v4l2loopback ist für den laufenden Kernel {release} nicht gebaut</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or newer from {address}</source>
        <translation>installieren Sie OBS Studio 30 oder neuer von {address}</translation>
    </message>
    <message>
        <source>update OBS Studio to 30 or newer</source>
        <translation>aktualisieren Sie OBS Studio auf 30 oder neuer</translation>
    </message>
    <message>
        <source>v4l2loopback is loaded but has no device</source>
        <translation>v4l2loopback ist geladen, hat aber kein Gerät</translation>
    </message>
    <message>
        <source>v4l2loopback is installed, not loaded</source>
        <translation>v4l2loopback ist installiert, aber nicht geladen</translation>
    </message>
    <message>
        <source>OBS Studio not found</source>
        <translation>OBS Studio nicht gefunden</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} oder {that}</translation>
    </message>
    <message>
        <source>unknown {kind} &apos;{name}&apos;</source>
        <translation>{kind} „{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem lässt sich nur lesen</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist belegt</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t be loaded: {reason}</source>
        <translation>ONNX Runtime lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <source>run: {command} (on Windows it also needs the Microsoft Visual C++ Redistributable)</source>
        <translation>führen Sie aus: {command} (unter Windows wird auch Microsoft Visual C++ Redistributable gebraucht)</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a network that ONNX Runtime can read: {reason}</source>
        <translation>„{file}“ ist kein Netz, das ONNX Runtime lesen kann: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again, or export the weights again</source>
        <translation>installieren Sie Emotion Subtitles neu, oder exportieren Sie die Gewichte noch einmal</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>some results of the analysis can&apos;t be true and are left out, the video goes on</source>
        <translation>einige Ergebnisse der Auswertung können nicht stimmen und bleiben weg, das Video läuft weiter</translation>
    </message>
    <message>
        <source>if it happens again, set {variable}, start again and report what is printed</source>
        <translation>falls es noch einmal vorkommt, setzen Sie {variable}, starten Sie neu und melden Sie, was ausgegeben wird</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: {reason}</source>
        <translation>die Untertitel sind unterbrochen, das Video läuft weiter: {reason}</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, set {variable}, start again and report what is printed</source>
        <translation>sie kommen von selbst wieder, wenn sie können; wenn nicht, setzen Sie {variable}, starten Sie neu und melden Sie, was ausgegeben wird</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: an analysis did not end in {seconds} s</source>
        <translation>die Untertitel sind unterbrochen, das Video läuft weiter: eine Auswertung wurde in {seconds} s nicht fertig</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, close other programs and start again</source>
        <translation>sie kommen von selbst wieder, wenn sie können; wenn nicht, schließen Sie andere Programme und starten Sie neu</translation>
    </message>
    <message>
        <source>captions can&apos;t be drawn, the video goes on: {reason}</source>
        <translation>die Untertitel lassen sich nicht zeichnen, das Video läuft weiter: {reason}</translation>
    </message>
    <message>
        <source>choose another style; if that does not help, set {variable}, start again and report what is printed</source>
        <translation>wählen Sie einen anderen Stil; hilft das nicht, setzen Sie {variable}, starten Sie neu und melden Sie, was ausgegeben wird</translation>
    </message>
    <message>
        <source>{name} holds no pictures</source>
        <translation>{name} enthält keine Bilder</translation>
    </message>
    <message>
        <source>choose another source</source>
        <translation>wählen Sie eine andere Quelle</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} ist leer</translation>
    </message>
    <message>
        <source>{file} is cut short: {percent} % of it or more is missing</source>
        <translation>{file} ist abgeschnitten: {percent} % davon oder mehr fehlen</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} ist ein Ordner</translation>
    </message>
    <message>
        <source>name the video files in it</source>
        <translation>nennen Sie die Videodateien darin</translation>
    </message>
    <message>
        <source>{file} is no video, or is damaged or cut short ({reason})</source>
        <translation>{file} ist kein Video, beschädigt oder abgeschnitten ({reason})</translation>
    </message>
    <message>
        <source>play it in a media player; if that fails too, copy or download it again</source>
        <translation>spielen Sie es in einem Medienspieler ab; geht das auch nicht, kopieren oder laden Sie es noch einmal</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} ist nicht da</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}</source>
        <translation>{file} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>kopieren oder laden Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>name a video file</source>
        <translation>nennen Sie eine Videodatei</translation>
    </message>
    <message>
        <source>{file} uses a kind of video that is not known here</source>
        <translation>{file} hat ein Videoformat, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>convert it to MP4 (H.264) with another program</source>
        <translation>wandeln Sie es mit einem anderen Programm in MP4 (H.264) um</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>prüfen Sie den Namen und den Ordner</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>prüfen Sie, wer es lesen darf</translation>
    </message>
    <message>
        <source>{file} has sound but no picture</source>
        <translation>{file} hat Ton, aber kein Bild</translation>
    </message>
    <message>
        <source>{file} has no picture</source>
        <translation>{file} hat kein Bild</translation>
    </message>
    <message>
        <source>{file} has no pictures in it</source>
        <translation>{file} enthält keine Bilder</translation>
    </message>
    <message>
        <source>copy, download or record the video again</source>
        <translation>kopieren, laden oder filmen Sie das Video noch einmal</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>{file} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} gibt es schon</translation>
    </message>
    <message>
        <source>name another file, or remove this one</source>
        <translation>nennen Sie eine andere Datei, oder entfernen Sie diese</translation>
    </message>
    <message>
        <source>{folder} is no folder</source>
        <translation>{folder} ist kein Ordner</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>no space left for {file}</source>
        <translation>kein Platz mehr für {file}</translation>
    </message>
    <message>
        <source>free some space or choose another folder, and run it again</source>
        <translation>schaffen Sie Platz oder wählen Sie einen anderen Ordner, und starten Sie noch einmal</translation>
    </message>
    <message>
        <source>make it first, or choose another one</source>
        <translation>legen Sie ihn zuerst an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>choose another folder, or make this one writable</source>
        <translation>wählen Sie einen anderen Ordner, oder erlauben Sie das Schreiben in diesem</translation>
    </message>
    <message>
        <source>{file} has an ending no video is written for</source>
        <translation>{file} hat eine Endung, für die kein Video geschrieben wird</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>nehmen Sie eine davon: {choices}</translation>
    </message>
    <message>
        <source>this build of PyAV can&apos;t write H.264 video</source>
        <translation>diese Fassung von PyAV kann kein H.264-Video schreiben</translation>
    </message>
    <message>
        <source>install the usual one: {command}</source>
        <translation>installieren Sie die übliche: {command}</translation>
    </message>
    <message>
        <source>give the name of a file in it</source>
        <translation>geben Sie den Namen einer Datei darin an</translation>
    </message>
    <message>
        <source>{file} was removed while it was written</source>
        <translation>{file} wurde entfernt, während sie geschrieben wurde</translation>
    </message>
    <message>
        <source>leave it alone until the end, or choose another folder</source>
        <translation>lassen Sie sie bis zum Ende in Ruhe, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>aufbewahrt als {path}</translation>
    </message>
    <message>
        <source>unknown setting &apos;{name}&apos;</source>
        <translation>die Einstellung „{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>choose from: {choices}</source>
        <translation>wählen Sie aus: {choices}</translation>
    </message>
    <message>
        <source>settings not known here are ignored: {names} (in {path})</source>
        <translation>hier nicht bekannte Einstellungen bleiben unbeachtet: {names} (in {path})</translation>
    </message>
    <message>
        <source>it stays at {path}: {reason}</source>
        <translation>sie bleibt als {path}: {reason}</translation>
    </message>
    <message>
        <source>settings not read, defaults used: {path}: {reason}</source>
        <translation>Einstellungen nicht gelesen, Vorgaben verwendet: {path}: {reason}</translation>
    </message>
    <message>
        <source>settings file damaged ({reason}), defaults used; {kept}</source>
        <translation>Datei der Einstellungen beschädigt ({reason}), Vorgaben verwendet; {kept}</translation>
    </message>
    <message>
        <source>settings not saved: {path}: {reason}</source>
        <translation>Einstellungen nicht gespeichert: {path}: {reason}</translation>
    </message>
    <message>
        <source>make that folder writable, or name another one in {variable}</source>
        <translation>erlauben Sie das Schreiben in diesem Ordner, oder nennen Sie in {variable} einen anderen</translation>
    </message>
    <message>
        <source>{message} (in {path}), default used: {hint}</source>
        <translation>{message} (in {path}), Vorgabe verwendet: {hint}</translation>
    </message>
    <message>
        <source>unknown sink &apos;{name}&apos;</source>
        <translation>die Ausgabe „{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>choose virtual, virtual:DEVICE, null, or a FILE.mp4</source>
        <translation>wählen Sie virtual, virtual:DEVICE, null oder eine FILE.mp4</translation>
    </message>
    <message>
        <source>tau is {seconds} s</source>
        <translation>tau beträgt {seconds} s</translation>
    </message>
    <message>
        <source>readings is {number}</source>
        <translation>readings beträgt {number}</translation>
    </message>
    <message>
        <source>choose a time above 0, such as 0.5</source>
        <translation>wählen Sie eine Zeit über 0, etwa 0.5</translation>
    </message>
    <message>
        <source>choose 1 or more, such as 4</source>
        <translation>wählen Sie 1 oder mehr, etwa 4</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>the engine &apos;torch&apos; needs the Python package &apos;{package}&apos;: {reason}</source>
        <translation>die Engine „torch“ braucht das Python-Paket „{package}“: {reason}</translation>
    </message>
    <message>
        <source>run: {command}, or choose {option}</source>
        <translation>führen Sie aus: {command}, oder wählen Sie {option}</translation>
    </message>
    <message>
        <source>it is used again by itself as soon as it is there</source>
        <translation>sie wird von selbst wieder benutzt, sobald sie da ist</translation>
    </message>
    <message>
        <source>close {program}, or choose another one: {option}</source>
        <translation>schließen Sie {program}, oder wählen Sie eine andere: {option}</translation>
    </message>
    <message>
        <source>({device}) no longer shows what it is sent</source>
        <translation>({device}) zeigt nicht mehr, was ihr gesendet wird</translation>
    </message>
    <message>
        <source>no virtual camera named &apos;{name}&apos;</source>
        <translation>es gibt keine virtuelle Kamera namens „{name}“</translation>
    </message>
    <message>
        <source>virtual camera &apos;{name}&apos; can&apos;t be used: {reason}</source>
        <translation>die virtuelle Kamera „{name}“ lässt sich nicht benutzen: {reason}</translation>
    </message>
    <message>
        <source>no virtual camera: {reason}</source>
        <translation>keine virtuelle Kamera: {reason}</translation>
    </message>
    <message>
        <source>browsers will not list {name}, since exclusive_caps is off</source>
        <translation>Browser führen {name} nicht auf, da exclusive_caps aus ist</translation>
    </message>
    <message>
        <source>({device}) was removed</source>
        <translation>({device}) wurde entfernt</translation>
    </message>
    <message>
        <source>({device}) was replaced by another device</source>
        <translation>({device}) wurde durch ein anderes Gerät ersetzt</translation>
    </message>
    <message>
        <source>{name} takes no more pictures: {reason}</source>
        <translation>{name} nimmt keine Bilder mehr an: {reason}</translation>
    </message>
    <message>
        <source>the other program that feeds it</source>
        <translation>das andere Programm, das sie speist</translation>
    </message>
    <message>
        <source>virtual cameras don&apos;t work here: {reason}</source>
        <translation>virtuelle Kameras funktionieren hier nicht: {reason}</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened</source>
        <translation>die Kamera „{name}“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; was unplugged</source>
        <translation>die Kamera „{name}“ wurde ausgesteckt</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; stopped giving pictures</source>
        <translation>die Kamera „{name}“ liefert keine Bilder mehr</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; gives no pictures</source>
        <translation>die Kamera „{name}“ liefert keine Bilder</translation>
    </message>
    <message>
        <source>open its cover or privacy switch, plug it in again, and close other programs using it</source>
        <translation>öffnen Sie ihre Abdeckung oder ihren Schalter für die Privatsphäre, stecken Sie sie neu ein, und schließen Sie andere Programme, die sie benutzen</translation>
    </message>
    <message>
        <source>System Settings → Privacy &amp; Security → Camera: allow it; close other camera programs</source>
        <translation>Systemeinstellungen → Datenschutz &amp; Sicherheit → Kamera: erlauben Sie sie; schließen Sie andere Kameraprogramme</translation>
    </message>
    <message>
        <source>Settings → Privacy &amp; security → Camera: let desktop apps use it; close other programs that use the camera</source>
        <translation>Einstellungen → Datenschutz und Sicherheit → Kamera: erlauben Sie sie Desktop-Apps; schließen Sie andere Programme, die die Kamera benutzen</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is busy or does not start</source>
        <translation>die Kamera „{name}“ ist belegt oder startet nicht</translation>
    </message>
    <message>
        <source>close other programs that use the camera, or unplug it and plug it in again</source>
        <translation>schließen Sie andere Programme, die die Kamera benutzen, oder stecken Sie sie aus und wieder ein</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is in use by {program}</source>
        <translation>die Kamera „{name}“ wird von {program} benutzt</translation>
    </message>
    <message>
        <source>close {program}, or choose another camera</source>
        <translation>schließen Sie {program}, oder wählen Sie eine andere Kamera</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened: {reason}</source>
        <translation>die Kamera „{name}“ lässt sich nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again; in a source checkout: {command}</source>
        <translation>installieren Sie Emotion Subtitles neu; in einem Quellverzeichnis: {command}</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are damaged or were changed</source>
        <translation>die Gewichte „{file}“ sind beschädigt oder wurden geändert</translation>
    </message>
    <message>
        <source>there are no weights called &apos;{name}&apos; (known: {known})</source>
        <translation>es gibt keine Gewichte namens „{name}“ (bekannt: {known})</translation>
    </message>
    <message>
        <source>the list of weights is missing: no {places}</source>
        <translation>die Liste der Gewichte fehlt: {places} ist nicht da</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is of another format</source>
        <translation>die Liste der Gewichte „{file}“ hat ein anderes Format</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are missing</source>
        <translation>die Gewichte „{file}“ fehlen</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is damaged: {reason}</source>
        <translation>die Liste der Gewichte „{file}“ ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>starting with the system not changed: {reason}</source>
        <translation>der Start mit dem System wurde nicht geändert: {reason}</translation>
    </message>
    <message>
        <source>make {place} writable, then try again</source>
        <translation>erlauben Sie das Schreiben in {place}, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>prüfen Sie ihren Namen</translation>
    </message>
    <message>
        <source>log out and in again, then start it once more</source>
        <translation>melden Sie sich ab und wieder an und starten Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>end process {number}, in your system’s list of running programs for example, or log out and in again; then start it once more</source>
        <translation>beenden Sie Prozess {number}, zum Beispiel in der Liste laufender Programme Ihres Systems, oder melden Sie sich ab und wieder an; starten Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>another Emotion Subtitles is running but does not answer</source>
        <translation>ein anderes Emotion Subtitles läuft, antwortet aber nicht</translation>
    </message>
    <message>
        <source>the video stopped: {reason}</source>
        <translation>das Video wurde angehalten: {reason}</translation>
    </message>
    <message>
        <source>start it again; if that does not help, copy the report in Diagnostics and send it along</source>
        <translation>starten Sie es neu; hilft das nicht, kopieren Sie den Bericht unter „Diagnose“ und schicken Sie ihn mit</translation>
    </message>
</context>
<context>
    <name>FaceChart</name>
    <message>
        <source>{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.</source>
        <translation>{look}. Jetzt: {now}. In den letzten {seconds} Sekunden meistens: {mostly}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Virtual cameras</source>
        <translation>Virtuelle Kameras</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>Bilder von</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Ausgegeben an</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Analyses per second</source>
        <translation>Auswertungen pro Sekunde</translation>
    </message>
    <message>
        <source>Processor, % of one core</source>
        <translation>Prozessor, % eines Kerns</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Von der Kamera</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Nie gezeigt</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Noch einmal gezeigt</translation>
    </message>
    <message>
        <source>Not published in time</source>
        <translation>Nicht rechtzeitig ausgegeben</translation>
    </message>
    <message>
        <source>Replaced by a card</source>
        <translation>Durch eine Tafel ersetzt</translation>
    </message>
    <message>
        <source>With captions</source>
        <translation>Mit Untertiteln</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Camera to call</source>
        <translation>Von der Kamera bis zum Gespräch</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>{median} ms</source>
        <translation>{median} ms</translation>
    </message>
    <message>
        <source>{median} ms, {percent} % below {high} ms</source>
        <translation>{median} ms, {percent} % unter {high} ms</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Set up Emotion Subtitles</source>
        <translation>Emotion Subtitles einrichten</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Seite {number} von {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What each face looks like</source>
        <translation>Wie jedes Gesicht aussieht</translation>
    </message>
</context>
<context>
    <name>HotkeyTexts</name>
    <message>
        <source>press all keys of one combination together</source>
        <translation>drücken Sie alle Tasten einer Kombination zusammen</translation>
    </message>
    <message>
        <source>use a letter, a digit, a function key or an arrow key</source>
        <translation>nehmen Sie einen Buchstaben, eine Ziffer, eine Funktionstaste oder eine Pfeiltaste</translation>
    </message>
    <message>
        <source>the system uses it itself: choose another one</source>
        <translation>das System braucht sie selbst: wählen Sie eine andere</translation>
    </message>
    <message>
        <source>other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a function key</source>
        <translation>andere Programme brauchen sie: halten Sie mindestens zwei von Strg, Alt und Umschalt, oder eine davon mit einer Funktionstaste</translation>
    </message>
    <message>
        <source>choose another one, or clear that one first</source>
        <translation>wählen Sie eine andere oder löschen Sie zuerst jene</translation>
    </message>
    <message>
        <source>{keys} is taken: {purpose}</source>
        <translation>{keys} ist vergeben: {purpose}</translation>
    </message>
    <message>
        <source>{keys} can’t be a hotkey</source>
        <translation>{keys} kann kein Tastenkürzel sein</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Captions on or off</source>
        <translation>Untertitel an oder aus</translation>
    </message>
    <message>
        <source>Clean video on or off</source>
        <translation>Reines Bild an oder aus</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>On this desktop hotkeys only work in this program’s own windows: its portal for global shortcuts does not answer ({reason}).</source>
        <translation>Auf diesem Desktop wirken Tastenkürzel nur in den Fenstern dieses Programms: Das Portal für globale Tastenkürzel antwortet nicht ({reason}).</translation>
    </message>
    <message>
        <source>Hotkeys don’t work in other programs here: {reason}</source>
        <translation>Tastenkürzel wirken hier nicht in anderen Programmen: {reason}</translation>
    </message>
    <message>
        <source>macOS does not let this program hear keys yet. Open System Settings → Privacy &amp; Security → Accessibility, allow Emotion Subtitles there, and switch this off and on again.</source>
        <translation>macOS lässt dieses Programm noch keine Tasten hören. Öffnen Sie Systemeinstellungen → Datenschutz &amp; Sicherheit → Bedienungshilfen, erlauben Sie dort Emotion Subtitles, und schalten Sie dies hier aus und wieder ein.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already.</source>
        <translation>Ein anderes Programm benutzt {keys} bereits.</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Hotkeys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Click into a field and press the keys together. They always work in this program’s windows.</source>
        <translation>Klicken Sie in ein Feld und drücken Sie die Tasten zusammen. In den Fenstern dieses Programms wirken sie immer.</translation>
    </message>
    <message>
        <source>&amp;Captions on or off:</source>
        <translation>&amp;Untertitel an oder aus:</translation>
    </message>
    <message>
        <source>C&amp;lean video on or off:</source>
        <translation>&amp;Reines Bild an oder aus:</translation>
    </message>
    <message>
        <source>Show the &amp;preview:</source>
        <translation>&amp;Vorschau zeigen:</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>In anderen Programmen</translation>
    </message>
    <message>
        <source>Use them in &amp;other programs, too</source>
        <translation>Auch in anderen &amp;Programmen verwenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear: {hotkey}</source>
        <translation>Löschen: {hotkey}</translation>
    </message>
    <message>
        <source>Your desktop asks you to confirm the keys and may give others. It tells this program when one of them is pressed, and nothing else.</source>
        <translation>Ihr Desktop bittet Sie, die Tasten zu bestätigen, und gibt vielleicht andere. Er sagt diesem Programm, wenn eine davon gedrückt wird, und sonst nichts.</translation>
    </message>
    <message>
        <source>The system tells this program when one of these keys is pressed, and nothing else.</source>
        <translation>Das System meldet diesem Programm, wenn eine dieser Tasten gedrückt wird, und sonst nichts.</translation>
    </message>
    <message>
        <source>To notice these keys, the program is shown every key press while this is on. It keeps none and passes none on.</source>
        <translation>Um diese Tasten zu bemerken, bekommt das Programm jeden Tastendruck gezeigt, solange dies an ist. Es behält keinen und gibt keinen weiter.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>Das Bild kommt gleich …</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How should captions look?</source>
        <translation>Wie sollen die Untertitel aussehen?</translation>
    </message>
    <message>
        <source>Show &amp;captions</source>
        <translation>&amp;Untertitel zeigen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>In your call app, choose the camera “{camera}”. “Clean video” in the menu of Emotion Subtitles takes everything off the picture at once.</source>
        <translation>Wählen Sie in Ihrer Anruf-App die Kamera „{camera}“. „Reines Bild“ im Menü von Emotion Subtitles nimmt sofort alles aus dem Bild.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet, so captions show here and in the preview only.</source>
        <translation>Es gibt noch keine virtuelle Kamera, darum sind Untertitel nur hier und in der Vorschau zu sehen.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Beheben …</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>Gezeigte E&amp;motionen</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>The virtual camera can&apos;t be used, so calls don&apos;t see this picture</source>
        <translation>Die virtuelle Kamera lässt sich nicht benutzen, darum ist dieses Bild in Gesprächen nicht zu sehen</translation>
    </message>
    <message>
        <source>&amp;Restart the virtual camera</source>
        <translation>Virtuelle Kamera neu &amp;starten</translation>
    </message>
    <message>
        <source>A change waits until the virtual camera is restarted</source>
        <translation>Eine Änderung wartet, bis die virtuelle Kamera neu gestartet wird</translation>
    </message>
    <message>
        <source>In a call that is going on, you may have to choose the camera again.</source>
        <translation>In einem laufenden Gespräch müssen Sie die Kamera danach vielleicht neu auswählen.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Ihre Bilder</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Nie aufbewahrt</translation>
    </message>
    <message>
        <source>Pictures, faces, what faces looked like, how long a call was, which keys were pressed. Faces are told apart by where they are, and forgotten when they leave.</source>
        <translation>Bilder, Gesichter, wie Gesichter aussahen, wie lange ein Gespräch dauerte, welche Tasten gedrückt wurden. Gesichter werden daran unterschieden, wo sie sind, und vergessen, wenn sie verschwinden.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Your settings, in this file: {file}</source>
        <translation>Ihre Einstellungen, in dieser Datei: {file}</translation>
    </message>
    <message>
        <source>Where the windows were, in this file: {file}</source>
        <translation>Wo die Fenster standen, in dieser Datei: {file}</translation>
    </message>
    <message>
        <source>While the program runs: that it does and on which computer, in this file: {file}</source>
        <translation>Solange das Programm läuft: dass es läuft und auf welchem Computer, in dieser Datei: {file}</translation>
    </message>
    <message>
        <source>What captions are</source>
        <translation>Was die Untertitel sind</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>Bei der Arbeit und in Schule oder Studium</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Language of windows and menus:</source>
        <translation>&amp;Sprache der Fenster und Menüs:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Languages your system’s fonts can’t show are left out.</source>
        <translation>Sprachen, die die Schriften Ihres Systems nicht darstellen können, fehlen hier.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>Mit dem S&amp;ystem starten</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Mit dem System starten</translation>
    </message>
    <message>
        <source>Start with the &amp;icon only, no window</source>
        <translation>Nur mit dem S&amp;ymbol starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>Kamera und Vorschau</translation>
    </message>
    <message>
        <source>&amp;Switch the camera off while nobody watches</source>
        <translation>Die Kamera &amp;ausschalten, solange niemand zusieht</translation>
    </message>
    <message>
        <source>While no app shows the virtual camera and the preview is closed, your camera is let go and its light goes off. It is back within a second.</source>
        <translation>Solange keine App die virtuelle Kamera zeigt und die Vorschau geschlossen ist, wird Ihre Kamera freigegeben und ihr Licht geht aus. Innerhalb einer Sekunde ist sie wieder da.</translation>
    </message>
    <message>
        <source>&amp;Mirror the preview</source>
        <translation>Vorschau &amp;spiegeln</translation>
    </message>
    <message>
        <source>Only your own view. Others always see you the right way round.</source>
        <translation>Nur Ihre eigene Ansicht. Andere sehen Sie immer richtig herum.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Quit?</source>
        <translation>Beenden?</translation>
    </message>
    <message>
        <source>Calls that show the camera “{camera}” lose the picture when this program ends.</source>
        <translation>Gespräche, die die Kamera „{camera}“ zeigen, verlieren das Bild, wenn dieses Programm endet.</translation>
    </message>
    <message>
        <source>If it keeps running, its window is only minimised. Start it once more to see the window again.</source>
        <translation>Läuft es weiter, wird sein Fenster nur minimiert. Starten Sie es noch einmal, um das Fenster wieder zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>&amp;Smallest face:</source>
        <translation>&amp;Kleinstes Gesicht:</translation>
    </message>
    <message>
        <source> % of the picture’s height</source>
        <translation> % der Bildhöhe</translation>
    </message>
    <message>
        <source>Looking for smaller faces takes more of the processor.</source>
        <translation>Nach kleineren Gesichtern zu suchen beansprucht den Prozessor stärker.</translation>
    </message>
    <message>
        <source>Sure that it is a &amp;face:</source>
        <translation>Sicher, dass es ein &amp;Gesicht ist:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure the program has to be. Lower it if faces are overlooked; raise it if captions stand beside things that are no faces.</source>
        <translation>Wie sicher sich das Programm sein muss. Niedriger, wenn Gesichter übersehen werden; höher, wenn Untertitel neben Dingen stehen, die keine Gesichter sind.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>&amp;Readings:</source>
        <translation>&amp;Auswertungen:</translation>
    </message>
    <message>
        <source> per second at most</source>
        <translation> pro Sekunde höchstens</translation>
    </message>
    <message>
        <source>The picture keeps its own frame rate whatever you choose here.</source>
        <translation>Das Bild behält seine eigene Bildrate, was immer Sie hier wählen.</translation>
    </message>
    <message>
        <source>Read half as often &amp;on battery</source>
        <translation>Im A&amp;kkubetrieb halb so oft ablesen</translation>
    </message>
    <message>
        <source>Words then follow a changing face a moment later.</source>
        <translation>Die Worte folgen einem Gesicht, das sich ändert, dann einen Augenblick später.</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>&amp;Prozessorkerne:</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>PyTorch, for comparison</source>
        <translation>PyTorch, zum Vergleich</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Engine:</translation>
    </message>
    <message>
        <source>PyTorch can’t be chosen: {parts} is not installed. Run: pip install &quot;emotion-subtitles[torch]&quot;</source>
        <translation>PyTorch ist nicht wählbar: {parts} ist nicht installiert. Ausführen: pip install &quot;emotion-subtitles[torch]&quot;</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the captions</source>
        <translation>Beispiel der Untertitel</translation>
    </message>
    <message>
        <source>Two portraits with captions as they are set up here.</source>
        <translation>Zwei Porträts mit Untertiteln, wie sie hier eingestellt sind.</translation>
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
        <translation>Einstellungen – Emotion Subtitles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Back to defaults</source>
        <translation>&amp;Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Of this page only</source>
        <translation>Nur auf dieser Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Restart the &amp;virtual camera</source>
        <translation>&amp;Virtuelle Kamera neu starten</translation>
    </message>
    <message>
        <source>This change waits until the virtual camera is restarted.</source>
        <translation>Diese Änderung wartet, bis die virtuelle Kamera neu gestartet wird.</translation>
    </message>
    <message>
        <source>Apps that show it may lose the picture and need it to be chosen again.</source>
        <translation>Apps, die sie zeigen, verlieren dann vielleicht das Bild, und sie muss neu ausgewählt werden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Untertitel an</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Untertitel aus</translation>
    </message>
    <message>
        <source>Clean video: nothing is drawn</source>
        <translation>Reines Bild: nichts wird hineingezeichnet</translation>
    </message>
    <message>
        <source>Camera released: nobody is watching</source>
        <translation>Kamera freigegeben: niemand sieht zu</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>Die Kamera wird gesucht …</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>Kein Gesicht im Bild.</translation>
    </message>
    <message>
        <source>Captions are off, so no face is read.</source>
        <translation>Untertitel sind aus, darum wird kein Gesicht gelesen.</translation>
    </message>
    <message>
        <source>The video is clean, so no face is read.</source>
        <translation>Das Bild ist rein, darum wird kein Gesicht gelesen.</translation>
    </message>
    <message>
        <source>No picture, so no face is read.</source>
        <translation>Kein Bild, darum wird kein Gesicht gelesen.</translation>
    </message>
    <message>
        <source>{camera} to {virtual}</source>
        <translation>{camera} → {virtual}</translation>
    </message>
    <message>
        <source>{} frames/s</source>
        <translation>{} Bilder/s</translation>
    </message>
    <message>
        <source>{} ms added latency</source>
        <translation>{} ms zusätzliche Verzögerung</translation>
    </message>
    <message>
        <source>{} analyses/s</source>
        <translation>{} Auswertungen/s</translation>
    </message>
    <message>
        <source>processor {} %</source>
        <translation>Prozessor {} %</translation>
    </message>
</context>
<context>
    <name>SteadinessPage</name>
    <message>
        <source>Steadiness</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>A face is read many times a second, and the readings waver. Steadier words are easier to read, but follow a changing face later.</source>
        <translation>Ein Gesicht wird viele Male pro Sekunde gelesen, und die Ergebnisse schwanken. Stabilere Worte sind leichter zu lesen, folgen einem Gesicht, das sich ändert, aber später.</translation>
    </message>
    <message>
        <source>Off: every reading at once</source>
        <translation>Aus: jedes Ergebnis sofort</translation>
    </message>
    <message>
        <source>Steady: an average over time</source>
        <translation>Stabil: ein Mittel über die Zeit</translation>
    </message>
    <message>
        <source>Agreement: when several readings agree</source>
        <translation>Übereinstimmung: wenn mehrere Ergebnisse übereinstimmen</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Averaged &amp;over:</source>
        <translation>Gemittelt ü&amp;ber:</translation>
    </message>
    <message>
        <source>For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s.</source>
        <translation>Für „Stabil“. „Stabil“ im Menü sind 0,5 s, „Sehr stabil“ sind 1,5 s.</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Agreement of:</source>
        <translation>Überein&amp;stimmung von:</translation>
    </message>
    <message>
        <source>For “Agreement”. There are ten readings a second.</source>
        <translation>Für „Übereinstimmung“. Es gibt zehn Ergebnisse pro Sekunde.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>It writes words next to faces that describe how they look, for example “looks happy”.</source>
        <translation>Es schreibt Worte neben Gesichter, die beschreiben, wie sie aussehen, zum Beispiel „wirkt fröhlich“.</translation>
    </message>
    <message>
        <source>The picture with its captions becomes a camera that call apps can choose. Everyone who sees your picture in the call sees the captions, too.</source>
        <translation>Das Bild mit den Untertiteln wird zu einer Kamera, die Anruf-Apps auswählen können. Wer im Gespräch Ihr Bild sieht, sieht auch die Untertitel.</translation>
    </message>
    <message>
        <source>It reads the faces that your own camera sees: in a call, yours. The captions help the other people in the call. You get no captions of their faces; for that, they would have to use the program themselves.</source>
        <translation>Es liest die Gesichter, die Ihre eigene Kamera sieht: im Gespräch also Ihres. Die Untertitel helfen den anderen im Gespräch. Untertitel zu deren Gesichtern bekommen Sie nicht; dafür müssten die anderen das Programm selbst benutzen.</translation>
    </message>
    <message>
        <source>What helps you with other people’s faces are recordings: “{command}” writes captions for them. A way for live calls, which nobody has tried yet, is in the README.</source>
        <translation>Bei Gesichtern anderer Menschen helfen Ihnen Aufnahmen: „{command}“ schreibt Untertitel dazu. Ein Weg für laufende Gespräche, den noch niemand ausprobiert hat, steht in der README.</translation>
    </message>
    <message>
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>Das Programm weiß nicht, was jemand fühlt. Ein Gesicht kann traurig aussehen, während es dem Menschen gut geht.</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>Das Programm macht Fehler. Wo es zweifelt, schreibt es „unklar“.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings and the places of the windows are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>Nichts verlässt diesen Computer: Gesichter werden hier gelesen, ohne Konto und ohne Internet. Nichts wird aufgezeichnet; nur Ihre Einstellungen und die Plätze der Fenster werden aufbewahrt. Das Bild geht an die Anruf-App, die Sie wählen, und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Mirrored only here, as you know yourself. Others see it the right way round.</source>
        <translation>Nur hier gespiegelt, so wie Sie sich kennen. Andere sehen Sie richtig herum.</translation>
    </message>
    <message>
        <source>This is the picture others see.</source>
        <translation>Das ist das Bild, das andere sehen.</translation>
    </message>
    <message>
        <source>In the European Union it is forbidden to use systems that infer people’s emotions at work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). Before you use captions there, make sure that you are allowed to, and tell the people you talk to.</source>
        <translation>In der Europäischen Union ist es verboten, am Arbeitsplatz oder in Bildungseinrichtungen Systeme einzusetzen, die auf die Emotionen von Menschen schließen, außer aus medizinischen Gründen oder aus Sicherheitsgründen (KI-Verordnung, Artikel 5 Absatz 1 Buchstabe f). Vergewissern Sie sich, bevor Sie dort Untertitel verwenden, dass Sie es dürfen, und sagen Sie es denen, mit denen Sie sprechen.</translation>
    </message>
    <message>
        <source>Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it on. If the module is refused (“Key was rejected by service”), enrol the key your system signs its own modules with: run “sudo mokutil --import {key}”, choose a password, restart, choose “Enroll MOK” on the blue screen and enter that password.</source>
        <translation>Secure Boot ist an, darum lädt Ihr System nur Module, die mit einem Schlüssel signiert sind, dem es vertraut. Lassen Sie es an. Wird das Modul abgelehnt („Key was rejected by service“), registrieren Sie den Schlüssel, mit dem Ihr System seine eigenen Module signiert: Führen Sie „sudo mokutil --import {key}“ aus, wählen Sie ein Passwort, starten Sie neu, wählen Sie auf dem blauen Bildschirm „Enroll MOK“ und geben Sie dieses Passwort ein.</translation>
    </message>
    <message>
        <source>Bubble beside the face</source>
        <translation>Sprechblase neben dem Gesicht</translation>
    </message>
    <message>
        <source>Subtitles at the bottom</source>
        <translation>Filmuntertitel am unteren Rand</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Nur Worte</translation>
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
        <translation>Die Kamera für Ihre Gespräche</translation>
    </message>
    <message>
        <source>What to &amp;do, in a terminal:</source>
        <translation>Was zu &amp;tun ist, in einem Terminal:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the steps</source>
        <translation>Kopiert die Schritte</translation>
    </message>
    <message>
        <source>Do it for &amp;me…</source>
        <translation>Für &amp;mich erledigen …</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Neu &amp;prüfen</translation>
    </message>
    <message>
        <source>Call apps see the captioned picture as a camera of its own. For that your system needs a virtual camera.</source>
        <translation>Anruf-Apps sehen das Bild mit Untertiteln als eigene Kamera. Dafür braucht Ihr System eine virtuelle Kamera.</translation>
    </message>
    <message>
        <source>Looking for a virtual camera…</source>
        <translation>Eine virtuelle Kamera wird gesucht …</translation>
    </message>
    <message>
        <source>A virtual camera is there.</source>
        <translation>Eine virtuelle Kamera ist da.</translation>
    </message>
    <message>
        <source>A virtual camera is there, with a limit.</source>
        <translation>Eine virtuelle Kamera ist da, mit einer Einschränkung.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet.</source>
        <translation>Es gibt noch keine virtuelle Kamera.</translation>
    </message>
    <message>
        <source>What to &amp;do:</source>
        <translation>Was zu &amp;tun ist:</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Running. This can take some minutes.</source>
        <translation>Wird ausgeführt. Das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>The commands have been run. If the camera is not there yet, log out and in again, or restart the computer.</source>
        <translation>Die Befehle wurden ausgeführt. Falls die Kamera noch nicht da ist, melden Sie sich ab und wieder an, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Nothing was run, since the password was not given.</source>
        <translation>Nichts wurde ausgeführt, da das Passwort nicht eingegeben wurde.</translation>
    </message>
    <message>
        <source>Nothing was run: your system could not ask for the password. Copy the commands and run them in a terminal.</source>
        <translation>Nichts wurde ausgeführt: Ihr System konnte nicht nach dem Passwort fragen. Kopieren Sie die Befehle und führen Sie sie in einem Terminal aus.</translation>
    </message>
    <message>
        <source>Your system refused the module, since Secure Boot is on.</source>
        <translation>Ihr System hat das Modul abgelehnt, da Secure Boot an ist.</translation>
    </message>
    <message>
        <source>A command failed, and those after it were not run. This is what it said:</source>
        <translation>Ein Befehl ist fehlgeschlagen, und die danach wurden nicht ausgeführt. Er meldete:</translation>
    </message>
</context>
<context>
    <name>VirtualPage</name>
    <message>
        <source>Virtual camera</source>
        <translation>Virtuelle Kamera</translation>
    </message>
    <message>
        <source>Call apps show it in their list of cameras. Its format stays the same while it runs, since apps lose the picture when it changes: what you choose here is used when the virtual camera is restarted.</source>
        <translation>Anruf-Apps zeigen sie in ihrer Liste der Kameras. Ihr Format bleibt gleich, solange sie läuft, da Apps sonst das Bild verlieren: Was Sie hier wählen, gilt, sobald die virtuelle Kamera neu gestartet wird.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>The same as the camera’s</source>
        <translation>Wie bei der Kamera</translation>
    </message>
    <message>
        <source>&amp;Picture size:</source>
        <translation>&amp;Bildgröße:</translation>
    </message>
    <message>
        <source>The first one that is free</source>
        <translation>Das erste freie</translation>
    </message>
    <message>
        <source>None, only the preview</source>
        <translation>Keines, nur die Vorschau</translation>
    </message>
    <message>
        <source>In use now: {name}</source>
        <translation>Zurzeit benutzt: {name}</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Zurzeit nicht benutzt.</translation>
    </message>
</context>
</TS>
