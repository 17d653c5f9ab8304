<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Words for how faces look</source>
        <translation>Des mots pour l’air des visages</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que fait le programme</translation>
    </message>
    <message>
        <source>Whose faces it reads</source>
        <translation>Quels visages il lit</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ce qu’il ne fait pas</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Votre vie privée</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>Au travail et dans l’enseignement</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Sous-titres</translation>
    </message>
    <message>
        <source>C&amp;lean video</source>
        <translation>&amp;Vidéo propre</translation>
    </message>
    <message>
        <source>Show the camera&apos;s own picture at once; nothing is drawn</source>
        <translation>Montre aussitôt l’image de la caméra telle quelle ; rien n’y est dessiné</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>&amp;Configurer à nouveau…</translation>
    </message>
    <message>
        <source>Came&amp;ra</source>
        <translation>Ca&amp;méra</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Désactivé</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>&amp;Stable</translation>
    </message>
    <message>
        <source>&amp;Very steady</source>
        <translation>&amp;Très stable</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Accord</translation>
    </message>
    <message>
        <source>Start the &amp;virtual camera again</source>
        <translation>&amp;Redémarrer la caméra virtuelle</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>{device}, {rate} frames/s</source>
        <translation>{device}, {rate} images/s</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>&amp;Émotions affichées</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Lissage</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>Quelle caméra ?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Chercher à nouveau des caméras</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Caméra :</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>Demonstration film, without a camera</source>
        <translation>Film de démonstration, sans caméra</translation>
    </message>
    <message>
        <source>Cameras found: {count}</source>
        <translation>Caméras trouvées : {count}</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, then look again; or have a look round with the demonstration film.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une ou allumez-la, puis cherchez à nouveau ; ou découvrez le programme avec le film de démonstration.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connectée)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Chercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Ce qui lui est demandé</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Picture &amp;size:</source>
        <translation>&amp;Taille de l’image :</translation>
    </message>
    <message>
        <source>The camera gives what comes nearest. Used when the virtual camera is restarted.</source>
        <translation>La caméra donne ce qui s’en rapproche le plus. Appliqué au redémarrage de la caméra virtuelle.</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>&amp;Fréquence d’images :</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Also that of the virtual camera, used when it is restarted. 30 is usual in calls.</source>
        <translation>Aussi celle de la caméra virtuelle, appliquée à son redémarrage. 30 est l’usage dans les appels.</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>Film de démonstration</translation>
    </message>
    <message>
        <source>{name} (not found now)</source>
        <translation>{name} (introuvable pour l’instant)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Caméra {number}</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Came&amp;ra</source>
        <translation>Ca&amp;méra</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
</context>
<context>
    <name>CaptionsPage</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>A sample; what it says is made up.</source>
        <translation>Un exemple ; ce qui y est dit est inventé.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <source>&amp;Emotions shown:</source>
        <translation>&amp;Émotions affichées :</translation>
    </message>
    <message>
        <source>The most probable one comes first. Fewer are quicker to read.</source>
        <translation>La plus probable vient en premier. Moins il y en a, plus vite on les lit.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Percentages and bars</source>
        <translation>Pourcentages et barres</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>Seulement les mots</translation>
    </message>
    <message>
        <source>Beside the &amp;words:</source>
        <translation>À côté des &amp;mots :</translation>
    </message>
    <message>
        <source>How sure the program is about each word.</source>
        <translation>À quel point le programme est sûr de chaque mot.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>Leur apparence</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Style :</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille :</translation>
    </message>
    <message>
        <source>100 % is the smallest that can be read well in a call’s small pictures.</source>
        <translation>100 % est la plus petite taille bien lisible dans les petites images d’un appel.</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Là où il y a de la place</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Au-dessous</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>Sur le côté</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Position :</translation>
    </message>
    <message>
        <source>Where captions are put first. They move aside rather than cover a face. Subtitles stand at the top or at the bottom of the picture.</source>
        <translation>Où les sous-titres se placent d’abord. Ils s’écartent plutôt que de couvrir un visage. Les sous-titres de film se trouvent en haut ou en bas de l’image.</translation>
    </message>
    <message>
        <source>One for each emotion</source>
        <translation>Une pour chaque émotion</translation>
    </message>
    <message>
        <source>Yellow and white on black</source>
        <translation>Jaune et blanc sur noir</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Sans couleurs</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;ouleurs :</translation>
    </message>
    <message>
        <source>The words say everything; colours only help to find them.</source>
        <translation>Les mots disent tout ; les couleurs aident seulement à les trouver.</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>S&amp;ign that captions are on:</source>
        <translation>Si&amp;gne que les sous-titres sont actifs :</translation>
    </message>
    <message>
        <source>A small sign in your picture, so that people know their faces are read. It can be moved, not removed; clean video shows neither captions nor sign.</source>
        <translation>Un petit signe dans votre image, pour que les autres sachent que leur visage est lu. On peut le déplacer, non le retirer ; la vidéo propre ne montre ni sous-titres ni signe.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Poids entraînés</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Fichiers vidéo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Run as administrator?</source>
        <translation>Exécuter en tant qu’administrateur ?</translation>
    </message>
    <message>
        <source>Commands that will be run</source>
        <translation>Commandes qui seront exécutées</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>These commands, and nothing else, will be run with administrator rights. Your system asks for the password itself; this program never sees it.</source>
        <translation>Ces commandes, et rien d’autre, seront exécutées avec les droits d’administrateur. Votre système demande lui-même le mot de passe ; ce programme ne le voit jamais.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Durée par étape</translation>
    </message>
    <message>
        <source>&amp;Run the checks again</source>
        <translation>&amp;Relancer les vérifications</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Looking … this may take a few seconds.</source>
        <translation>Recherche … cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing to report so far.</source>
        <translation>Rien à signaler pour l’instant.</translation>
    </message>
    <message>
        <source>The checks failed: {error}</source>
        <translation>Les vérifications ont échoué : {error}</translation>
    </message>
    <message>
        <source>Copied, without pictures and without your user name.</source>
        <translation>Copié, sans images et sans votre nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>captions can&apos;t have size {size}</source>
        <translation>les sous-titres ne peuvent pas avoir la taille {size}</translation>
    </message>
    <message>
        <source>choose a size of 1 or more</source>
        <translation>choisissez une taille de 1 ou plus</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>détecteur</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>classifieur</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>coin</translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>choisissez un nombre de 1 à {most}</translation>
    </message>
    <message>
        <source>can&apos;t show {number} emotions</source>
        <translation>impossible d’afficher {number} émotions</translation>
    </message>
    <message>
        <source>way to show probabilities</source>
        <translation>façon d’afficher les probabilités</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>choisissez parmi&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>give width and height in px, each from {low} to {high}</source>
        <translation>indiquez la largeur et la hauteur en px, chacune de {low} à {high}</translation>
    </message>
    <message>
        <source>{setting} can&apos;t be {value}</source>
        <translation>«&#xa0;{setting}&#xa0;» ne peut pas être {value}</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>indiquez un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>give a whole number from {low} to {high}</source>
        <translation>indiquez un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>choose true or false</source>
        <translation>choisissez true ou false</translation>
    </message>
    <message>
        <source>give a name</source>
        <translation>indiquez un nom</translation>
    </message>
    <message>
        <source>plug a camera in, or try {option}; {command} says what is missing</source>
        <translation>branchez une caméra, ou essayez {option}&#xa0;; {command} dit ce qui manque</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is gone</source>
        <translation>la caméra «&#xa0;{name}&#xa0;» n’est plus là</translation>
    </message>
    <message>
        <source>more than one camera is called &apos;{name}&apos;</source>
        <translation>plusieurs caméras s’appellent «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>no permission to open {device}</source>
        <translation>pas d’autorisation d’ouvrir {device}</translation>
    </message>
    <message>
        <source>run: {command}, then log out and in again</source>
        <translation>exécutez&#xa0;: {command}, puis fermez votre session et rouvrez-la</translation>
    </message>
    <message>
        <source>no camera with number {number}</source>
        <translation>il n’y a pas de caméra portant le numéro {number}</translation>
    </message>
    <message>
        <source>{device} gives no pictures</source>
        <translation>{device} ne donne pas d’images</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>rebranchez-la</translation>
    </message>
    <message>
        <source>no camera named &apos;{name}&apos;</source>
        <translation>il n’y a pas de caméra nommée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{device} is a virtual camera that nothing feeds now</source>
        <translation>{device} est une caméra virtuelle que rien n’alimente actuellement</translation>
    </message>
    <message>
        <source>start the program that feeds it, or {otherwise}</source>
        <translation>démarrez le programme qui l’alimente, ou {otherwise}</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>exécutez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>checksums match: {names} ({folder})</source>
        <translation>les sommes de contrôle concordent&#xa0;: {names} ({folder})</translation>
    </message>
    <message>
        <source>{engine}: the networks load and run</source>
        <translation>{engine}&#xa0;: les réseaux se chargent et fonctionnent</translation>
    </message>
    <message>
        <source>style {style}, language {language}</source>
        <translation>style {style}, langue {language}</translation>
    </message>
    <message>
        <source>correct {file}, or remove it to have the defaults</source>
        <translation>corrigez {file}, ou supprimez-le pour retrouver les valeurs par défaut</translation>
    </message>
    <message>
        <source>the bundled clip can be read</source>
        <translation>le film de démonstration fourni est lisible</translation>
    </message>
    <message>
        <source>a Python package does not load: {reason}</source>
        <translation>un paquet Python ne se charge pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>could not be examined: {reason}</source>
        <translation>n’a pas pu être examiné&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>set {variable}, run a demo and report what it prints</source>
        <translation>définissez {variable}, lancez une démonstration et signalez ce qu’elle affiche</translation>
    </message>
    <message>
        <source>defaults (no file)</source>
        <translation>valeurs par défaut (pas de fichier)</translation>
    </message>
    <message>
        <source>captions come out empty</source>
        <translation>les sous-titres sortent vides</translation>
    </message>
    <message>
        <source>to have it after every start: {commands}</source>
        <translation>pour l’avoir après chaque démarrage&#xa0;: {commands}</translation>
    </message>
    <message>
        <source>then log out and in again</source>
        <translation>puis fermez votre session et rouvrez-la</translation>
    </message>
    <message>
        <source>{command} (from RPM Fusion: {address})</source>
        <translation>{command} (de RPM Fusion&#xa0;: {address})</translation>
    </message>
    <message>
        <source>start OBS once, click Start Virtual Camera, allow the extension in System Settings → General → Login Items &amp; Extensions → Camera Extensions, then close OBS</source>
        <translation>démarrez OBS une fois, cliquez sur «&#xa0;Démarrer la caméra virtuelle&#xa0;», autorisez l’extension dans Réglages Système → Général → Ouverture et extensions → Extensions de caméra, puis fermez OBS</translation>
    </message>
    <message>
        <source>OBS Studio {version}; whether its extension is allowed shows on starting live</source>
        <translation>OBS Studio {version}&#xa0;; on verra au démarrage si son extension est autorisée</translation>
    </message>
    <message>
        <source>install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})</source>
        <translation>installez OBS Studio depuis {obs}, ou Unity Capture depuis {unity} (exécutez son {file})</translation>
    </message>
    <message>
        <source>the kernel module v4l2loopback is not installed</source>
        <translation>le module du noyau v4l2loopback n’est pas installé</translation>
    </message>
    <message>
        <source>Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe answers &quot;Key was rejected by service&quot;, let the firmware trust the key your system signs modules with: {command}, choose a password, restart, and confirm with it on the blue screen (Enroll MOK)</source>
        <translation>Secure Boot est activé&#xa0;; le noyau ne charge donc que des modules signés. Laissez-le activé. Si modprobe répond «&#xa0;Key was rejected by service&#xa0;», faites en sorte que le micrologiciel accepte la clé avec laquelle votre système signe les modules&#xa0;: {command}, choisissez un mot de passe, redémarrez et confirmez avec lui sur l’écran bleu (Enroll MOK)</translation>
    </message>
    <message>
        <source>install v4l2loopback with your system&apos;s package manager</source>
        <translation>installer v4l2loopback avec le gestionnaire de paquets de votre système</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: System Settings → Privacy &amp; Security → Camera</source>
        <translation>en cas d’échec, autorisez la caméra&#xa0;: Réglages Système → Confidentialité et sécurité → Appareil photo</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: Settings → Privacy &amp; Security → Camera</source>
        <translation>en cas d’échec, autorisez la caméra&#xa0;: Paramètres → Confidentialité et sécurité → Caméra</translation>
    </message>
    <message>
        <source>try: {command}</source>
        <translation>essayez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>can&apos;t be listed without opening it</source>
        <translation>ne peut pas être listée sans être ouverte</translation>
    </message>
    <message>
        <source>plug one in, or switch it on in the firmware or with the laptop&apos;s privacy switch</source>
        <translation>branchez-en une, ou activez-la dans le micrologiciel ou avec l’interrupteur de confidentialité de l’ordinateur portable</translation>
    </message>
    <message>
        <source>{cameras}; in use by {program}</source>
        <translation>{cameras}&#xa0;; utilisée par {program}</translation>
    </message>
    <message>
        <source>close {program} before starting live</source>
        <translation>fermez {program} avant de commencer</translation>
    </message>
    <message>
        <source>no permission to write to {device}</source>
        <translation>pas d’autorisation d’écrire dans {device}</translation>
    </message>
    <message>
        <source>{cameras}; browsers will not list it, since exclusive_caps is off</source>
        <translation>{cameras}&#xa0;; les navigateurs ne la proposeront pas, car exclusive_caps est désactivé</translation>
    </message>
    <message>
        <source>OBS Studio {version} is too old</source>
        <translation>OBS Studio {version} est trop ancien</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>aucune n’est installée</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>puis&#xa0;: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the running kernel {release}</source>
        <translation>v4l2loopback n’est pas compilé pour le noyau en cours {release}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucune n’a été trouvée</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or newer from {address}</source>
        <translation>installez OBS Studio 30 ou plus récent depuis {address}</translation>
    </message>
    <message>
        <source>update OBS Studio to 30 or newer</source>
        <translation>mettez OBS Studio à jour vers la version 30 ou plus récente</translation>
    </message>
    <message>
        <source>v4l2loopback is loaded but has no device</source>
        <translation>v4l2loopback est chargé, mais n’a aucun périphérique</translation>
    </message>
    <message>
        <source>v4l2loopback is installed, not loaded</source>
        <translation>v4l2loopback est installé, mais n’est pas chargé</translation>
    </message>
    <message>
        <source>OBS Studio not found</source>
        <translation>OBS Studio n’a pas été trouvé</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} ou {that}</translation>
    </message>
    <message>
        <source>unknown {kind} &apos;{name}&apos;</source>
        <translation>{kind} «&#xa0;{name}&#xa0;» : inconnu ici</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>le périphérique est occupé</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t be loaded: {reason}</source>
        <translation>impossible de charger ONNX Runtime&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>run: {command} (on Windows it also needs the Microsoft Visual C++ Redistributable)</source>
        <translation>exécutez&#xa0;: {command} (sous Windows, il faut aussi Microsoft Visual C++ Redistributable)</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a network that ONNX Runtime can read: {reason}</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un réseau qu’ONNX Runtime puisse lire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again, or export the weights again</source>
        <translation>réinstallez Emotion Subtitles, ou exportez à nouveau les poids</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>some results of the analysis can&apos;t be true and are left out, the video goes on</source>
        <translation>certains résultats de l’analyse ne peuvent pas être vrais et sont écartés&#xa0;; la vidéo continue</translation>
    </message>
    <message>
        <source>if it happens again, set {variable}, start again and report what is printed</source>
        <translation>si cela se reproduit, définissez {variable}, redémarrez et signalez ce qui s’affiche</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: {reason}</source>
        <translation>les sous-titres sont interrompus, la vidéo continue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, set {variable}, start again and report what is printed</source>
        <translation>ils reviennent d’eux-mêmes s’ils le peuvent&#xa0;; sinon, définissez {variable}, redémarrez et signalez ce qui s’affiche</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: an analysis did not end in {seconds} s</source>
        <translation>les sous-titres sont interrompus, la vidéo continue&#xa0;: une analyse ne s’est pas terminée en {seconds} s</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, close other programs and start again</source>
        <translation>ils reviennent d’eux-mêmes s’ils le peuvent&#xa0;; sinon, fermez d’autres programmes et redémarrez</translation>
    </message>
    <message>
        <source>captions can&apos;t be drawn, the video goes on: {reason}</source>
        <translation>impossible de dessiner les sous-titres, la vidéo continue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>choose another style; if that does not help, set {variable}, start again and report what is printed</source>
        <translation>choisissez un autre style&#xa0;; si cela ne suffit pas, définissez {variable}, redémarrez et signalez ce qui s’affiche</translation>
    </message>
    <message>
        <source>{name} holds no pictures</source>
        <translation>{name} ne contient pas d’images</translation>
    </message>
    <message>
        <source>choose another source</source>
        <translation>choisissez une autre source</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} est vide</translation>
    </message>
    <message>
        <source>{file} is cut short: {percent} % of it or more is missing</source>
        <translation>{file} est tronqué&#xa0;: il en manque {percent} % ou plus</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} est un dossier</translation>
    </message>
    <message>
        <source>name the video files in it</source>
        <translation>indiquez les fichiers vidéo qu’il contient</translation>
    </message>
    <message>
        <source>{file} is no video, or is damaged or cut short ({reason})</source>
        <translation>{file} n’est pas une vidéo, ou est endommagé ou tronqué ({reason})</translation>
    </message>
    <message>
        <source>play it in a media player; if that fails too, copy or download it again</source>
        <translation>lisez-le dans un lecteur multimédia&#xa0;; si cela échoue aussi, copiez-le ou téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} n’est pas là</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}</source>
        <translation>impossible de lire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>copiez ou téléchargez à nouveau le fichier</translation>
    </message>
    <message>
        <source>name a video file</source>
        <translation>indiquez un fichier vidéo</translation>
    </message>
    <message>
        <source>{file} uses a kind of video that is not known here</source>
        <translation>{file} utilise un type de vidéo inconnu ici</translation>
    </message>
    <message>
        <source>convert it to MP4 (H.264) with another program</source>
        <translation>convertissez-le en MP4 (H.264) avec un autre programme</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>vérifiez qui peut le lire</translation>
    </message>
    <message>
        <source>{file} has sound but no picture</source>
        <translation>{file} a du son, mais pas d’image</translation>
    </message>
    <message>
        <source>{file} has no picture</source>
        <translation>{file} n’a pas d’image</translation>
    </message>
    <message>
        <source>{file} has no pictures in it</source>
        <translation>{file} ne contient aucune image</translation>
    </message>
    <message>
        <source>copy, download or record the video again</source>
        <translation>copiez, téléchargez ou enregistrez à nouveau la vidéo</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>impossible d’écrire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} existe déjà</translation>
    </message>
    <message>
        <source>name another file, or remove this one</source>
        <translation>indiquez un autre fichier ou supprimez celui-ci</translation>
    </message>
    <message>
        <source>{folder} is no folder</source>
        <translation>{folder} n’est pas un dossier</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>no space left for {file}</source>
        <translation>plus d’espace pour {file}</translation>
    </message>
    <message>
        <source>free some space or choose another folder, and run it again</source>
        <translation>libérez de l’espace ou choisissez un autre dossier, puis recommencez</translation>
    </message>
    <message>
        <source>make it first, or choose another one</source>
        <translation>créez-le d’abord, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>choose another folder, or make this one writable</source>
        <translation>choisissez un autre dossier, ou autorisez l’écriture dans celui-ci</translation>
    </message>
    <message>
        <source>{file} has an ending no video is written for</source>
        <translation>{file} a une extension pour laquelle aucune vidéo n’est écrite</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>utilisez l’une de celles-ci&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>this build of PyAV can&apos;t write H.264 video</source>
        <translation>cette version de PyAV ne peut pas écrire de vidéo H.264</translation>
    </message>
    <message>
        <source>install the usual one: {command}</source>
        <translation>installez la version habituelle&#xa0;: {command}</translation>
    </message>
    <message>
        <source>give the name of a file in it</source>
        <translation>indiquez le nom d’un fichier qu’il contient</translation>
    </message>
    <message>
        <source>{file} was removed while it was written</source>
        <translation>{file} a été supprimé pendant son écriture</translation>
    </message>
    <message>
        <source>leave it alone until the end, or choose another folder</source>
        <translation>n’y touchez pas jusqu’à la fin, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palette</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>conservé sous {path}</translation>
    </message>
    <message>
        <source>unknown setting &apos;{name}&apos;</source>
        <translation>paramètre «&#xa0;{name}&#xa0;» inconnu</translation>
    </message>
    <message>
        <source>choose from: {choices}</source>
        <translation>choisissez parmi&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>settings not known here are ignored: {names} (in {path})</source>
        <translation>des paramètres inconnus ici sont ignorés&#xa0;: {names} (dans {path})</translation>
    </message>
    <message>
        <source>it stays at {path}: {reason}</source>
        <translation>il reste dans {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>settings not read, defaults used: {path}: {reason}</source>
        <translation>paramètres non lus, valeurs par défaut utilisées&#xa0;: {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>settings file damaged ({reason}), defaults used; {kept}</source>
        <translation>fichier de paramètres endommagé ({reason}), valeurs par défaut utilisées&#xa0;; {kept}</translation>
    </message>
    <message>
        <source>settings not saved: {path}: {reason}</source>
        <translation>paramètres non enregistrés&#xa0;: {path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>make that folder writable, or name another one in {variable}</source>
        <translation>autorisez l’écriture dans ce dossier, ou indiquez-en un autre dans {variable}</translation>
    </message>
    <message>
        <source>{message} (in {path}), default used: {hint}</source>
        <translation>{message} (dans {path}), valeur par défaut utilisée&#xa0;: {hint}</translation>
    </message>
    <message>
        <source>unknown sink &apos;{name}&apos;</source>
        <translation>sortie «&#xa0;{name}&#xa0;» inconnue</translation>
    </message>
    <message>
        <source>choose virtual, virtual:DEVICE, null, or a FILE.mp4</source>
        <translation>choisissez virtual, virtual:DEVICE, null ou un FILE.mp4</translation>
    </message>
    <message>
        <source>tau is {seconds} s</source>
        <translation>tau vaut {seconds} s</translation>
    </message>
    <message>
        <source>readings is {number}</source>
        <translation>readings vaut {number}</translation>
    </message>
    <message>
        <source>choose a time above 0, such as 0.5</source>
        <translation>choisissez une durée supérieure à 0, par exemple 0.5</translation>
    </message>
    <message>
        <source>choose 1 or more, such as 4</source>
        <translation>choisissez 1 ou plus, par exemple 4</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>the engine &apos;torch&apos; needs the Python package &apos;{package}&apos;: {reason}</source>
        <translation>le moteur «&#xa0;torch&#xa0;» a besoin du paquet Python «&#xa0;{package}&#xa0;» : {reason}</translation>
    </message>
    <message>
        <source>run: {command}, or choose {option}</source>
        <translation>exécutez&#xa0;: {command}, ou choisissez {option}</translation>
    </message>
    <message>
        <source>it is used again by itself as soon as it is there</source>
        <translation>elle est réutilisée d’elle-même dès qu’elle est là</translation>
    </message>
    <message>
        <source>close {program}, or choose another one: {option}</source>
        <translation>fermez {program}, ou choisissez-en une autre : {option}</translation>
    </message>
    <message>
        <source>({device}) no longer shows what it is sent</source>
        <translation>({device}) ne montre plus ce qui lui est envoyé</translation>
    </message>
    <message>
        <source>no virtual camera named &apos;{name}&apos;</source>
        <translation>il n’y a pas de caméra virtuelle nommée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>virtual camera &apos;{name}&apos; can&apos;t be used: {reason}</source>
        <translation>la caméra virtuelle «&#xa0;{name}&#xa0;» est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>no virtual camera: {reason}</source>
        <translation>pas de caméra virtuelle&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>browsers will not list {name}, since exclusive_caps is off</source>
        <translation>les navigateurs ne proposeront pas {name}, car exclusive_caps est désactivé</translation>
    </message>
    <message>
        <source>({device}) was removed</source>
        <translation>({device}) a été retirée</translation>
    </message>
    <message>
        <source>({device}) was replaced by another device</source>
        <translation>({device}) a été remplacée par un autre périphérique</translation>
    </message>
    <message>
        <source>{name} takes no more pictures: {reason}</source>
        <translation>{name} n’accepte plus d’images&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the other program that feeds it</source>
        <translation>l’autre programme qui l’alimente</translation>
    </message>
    <message>
        <source>virtual cameras don&apos;t work here: {reason}</source>
        <translation>les caméras virtuelles ne fonctionnent pas ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened</source>
        <translation>impossible d’ouvrir la caméra «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; was unplugged</source>
        <translation>la caméra «&#xa0;{name}&#xa0;» a été débranchée</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; stopped giving pictures</source>
        <translation>la caméra «&#xa0;{name}&#xa0;» ne donne plus d’images</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; gives no pictures</source>
        <translation>la caméra «&#xa0;{name}&#xa0;» ne donne pas d’images</translation>
    </message>
    <message>
        <source>open its cover or privacy switch, plug it in again, and close other programs using it</source>
        <translation>ouvrez son cache ou son interrupteur de confidentialité, rebranchez-la et fermez les autres programmes qui l’utilisent</translation>
    </message>
    <message>
        <source>System Settings → Privacy &amp; Security → Camera: allow it; close other camera programs</source>
        <translation>Réglages Système → Confidentialité et sécurité → Appareil photo&#xa0;: autorisez-la&#xa0;; fermez les autres programmes de caméra</translation>
    </message>
    <message>
        <source>Settings → Privacy &amp; security → Camera: let desktop apps use it; close other programs that use the camera</source>
        <translation>Paramètres → Confidentialité et sécurité → Caméra&#xa0;: autorisez les applications de bureau à l’utiliser&#xa0;; fermez les autres programmes qui utilisent la caméra</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is busy or does not start</source>
        <translation>la caméra «&#xa0;{name}&#xa0;» est occupée ou ne démarre pas</translation>
    </message>
    <message>
        <source>close other programs that use the camera, or unplug it and plug it in again</source>
        <translation>fermez les autres programmes qui utilisent la caméra, ou débranchez-la et rebranchez-la</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is in use by {program}</source>
        <translation>la caméra «&#xa0;{name}&#xa0;» est utilisée par {program}</translation>
    </message>
    <message>
        <source>close {program}, or choose another camera</source>
        <translation>fermez {program}, ou choisissez une autre caméra</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened: {reason}</source>
        <translation>impossible d’ouvrir la caméra «&#xa0;{name}&#xa0;» : {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again; in a source checkout: {command}</source>
        <translation>réinstallez Emotion Subtitles&#xa0;; dans une copie du code source&#xa0;: {command}</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are damaged or were changed</source>
        <translation>les poids «&#xa0;{file}&#xa0;» sont endommagés ou ont été modifiés</translation>
    </message>
    <message>
        <source>there are no weights called &apos;{name}&apos; (known: {known})</source>
        <translation>il n’y a pas de poids nommés «&#xa0;{name}&#xa0;» (connus&#xa0;: {known})</translation>
    </message>
    <message>
        <source>the list of weights is missing: no {places}</source>
        <translation>la liste des poids manque&#xa0;: pas de {places}</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is of another format</source>
        <translation>la liste des poids «&#xa0;{file}&#xa0;» est d’un autre format</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are missing</source>
        <translation>les poids «&#xa0;{file}&#xa0;» manquent</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is damaged: {reason}</source>
        <translation>la liste des poids «&#xa0;{file}&#xa0;» est endommagée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>starting with the system not changed: {reason}</source>
        <translation>le démarrage avec le système n’a pas été modifié&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>make {place} writable, then try again</source>
        <translation>autorisez l’écriture dans {place}, puis réessayez</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>vérifiez son nom</translation>
    </message>
    <message>
        <source>log out and in again, then start it once more</source>
        <translation>fermez la session et ouvrez-la de nouveau, puis lancez-le encore une fois</translation>
    </message>
    <message>
        <source>end process {number}, in your system’s list of running programs for example, or log out and in again; then start it once more</source>
        <translation>arrêtez le processus {number}, par exemple dans la liste des programmes en cours de votre système, ou fermez la session et ouvrez-la de nouveau&#xa0;; lancez-le ensuite encore une fois</translation>
    </message>
    <message>
        <source>another Emotion Subtitles is running but does not answer</source>
        <translation>un autre Emotion Subtitles est en marche, mais ne répond pas</translation>
    </message>
    <message>
        <source>the video stopped: {reason}</source>
        <translation>la vidéo s’est arrêtée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>start it again; if that does not help, copy the report in Diagnostics and send it along</source>
        <translation>relancez-la&#xa0;; si cela ne suffit pas, copiez le rapport de «&#xa0;Diagnostic&#xa0;» et joignez-le</translation>
    </message>
</context>
<context>
    <name>FaceChart</name>
    <message>
        <source>{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.</source>
        <translation>{look}. Maintenant : {now}. Pendant les {seconds} dernières secondes, surtout : {mostly}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Virtual cameras</source>
        <translation>Caméras virtuelles</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>Images de</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Publiées vers</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Analyses per second</source>
        <translation>Analyses par seconde</translation>
    </message>
    <message>
        <source>Processor, % of one core</source>
        <translation>Processeur, % d’un cœur</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>De la caméra</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiées</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Jamais affichées</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Affichées de nouveau</translation>
    </message>
    <message>
        <source>Not published in time</source>
        <translation>Non publiées à temps</translation>
    </message>
    <message>
        <source>Replaced by a card</source>
        <translation>Remplacées par un carton</translation>
    </message>
    <message>
        <source>With captions</source>
        <translation>Avec sous-titres</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Camera to call</source>
        <translation>De la caméra à l’appel</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>{median} ms</source>
        <translation>{median} ms</translation>
    </message>
    <message>
        <source>{median} ms, {percent} % below {high} ms</source>
        <translation>{median} ms, {percent} % en dessous de {high} ms</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Set up Emotion Subtitles</source>
        <translation>Configurer Emotion Subtitles</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Page {number} sur {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What each face looks like</source>
        <translation>L’air de chaque visage</translation>
    </message>
</context>
<context>
    <name>HotkeyTexts</name>
    <message>
        <source>press all keys of one combination together</source>
        <translation>appuyez en même temps sur toutes les touches d’une combinaison</translation>
    </message>
    <message>
        <source>use a letter, a digit, a function key or an arrow key</source>
        <translation>utilisez une lettre, un chiffre, une touche de fonction ou une flèche</translation>
    </message>
    <message>
        <source>the system uses it itself: choose another one</source>
        <translation>le système s’en sert lui-même : choisissez-en une autre</translation>
    </message>
    <message>
        <source>other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a function key</source>
        <translation>d’autres programmes s’en servent : tenez au moins deux touches parmi Ctrl, Alt et Maj, ou une seule avec une touche de fonction</translation>
    </message>
    <message>
        <source>choose another one, or clear that one first</source>
        <translation>choisissez-en une autre, ou effacez d’abord celle-là</translation>
    </message>
    <message>
        <source>{keys} is taken: {purpose}</source>
        <translation>{keys} est déjà pris : {purpose}</translation>
    </message>
    <message>
        <source>{keys} can’t be a hotkey</source>
        <translation>{keys} ne peut pas être un raccourci</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Captions on or off</source>
        <translation>Sous-titres activés ou non</translation>
    </message>
    <message>
        <source>Clean video on or off</source>
        <translation>Vidéo propre activée ou non</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Afficher l’aperçu</translation>
    </message>
    <message>
        <source>On this desktop hotkeys only work in this program’s own windows: its portal for global shortcuts does not answer ({reason}).</source>
        <translation>Sur ce bureau, les raccourcis ne fonctionnent que dans les fenêtres de ce programme : son portail des raccourcis globaux ne répond pas ({reason}).</translation>
    </message>
    <message>
        <source>Hotkeys don’t work in other programs here: {reason}</source>
        <translation>Les raccourcis ne fonctionnent pas ici dans d’autres programmes : {reason}</translation>
    </message>
    <message>
        <source>macOS does not let this program hear keys yet. Open System Settings → Privacy &amp; Security → Accessibility, allow Emotion Subtitles there, and switch this off and on again.</source>
        <translation>macOS ne laisse pas encore ce programme recevoir les touches. Ouvrez Réglages Système → Confidentialité et sécurité → Accessibilité, autorisez-y Emotion Subtitles, puis désactivez et réactivez cette option.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already.</source>
        <translation>Un autre programme utilise déjà {keys}.</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Hotkeys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Click into a field and press the keys together. They always work in this program’s windows.</source>
        <translation>Cliquez dans un champ et appuyez sur les touches en même temps. Elles fonctionnent toujours dans les fenêtres de ce programme.</translation>
    </message>
    <message>
        <source>&amp;Captions on or off:</source>
        <translation>&amp;Sous-titres activés ou non :</translation>
    </message>
    <message>
        <source>C&amp;lean video on or off:</source>
        <translation>&amp;Vidéo propre activée ou non :</translation>
    </message>
    <message>
        <source>Show the &amp;preview:</source>
        <translation>Afficher l’a&amp;perçu :</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>Dans d’autres programmes</translation>
    </message>
    <message>
        <source>Use them in &amp;other programs, too</source>
        <translation>Les utiliser aussi dans d’&amp;autres programmes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear: {hotkey}</source>
        <translation>Effacer : {hotkey}</translation>
    </message>
    <message>
        <source>Your desktop asks you to confirm the keys and may give others. It tells this program when one of them is pressed, and nothing else.</source>
        <translation>Votre bureau vous demande de confirmer les touches et peut en donner d’autres. Il signale à ce programme quand l’une d’elles est pressée, et rien d’autre.</translation>
    </message>
    <message>
        <source>The system tells this program when one of these keys is pressed, and nothing else.</source>
        <translation>Le système signale à ce programme quand l’une de ces touches est pressée, et rien d’autre.</translation>
    </message>
    <message>
        <source>To notice these keys, the program is shown every key press while this is on. It keeps none and passes none on.</source>
        <translation>Pour remarquer ces touches, le programme reçoit chaque frappe tant que ceci est activé. Il n’en garde et n’en transmet aucune.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>L’image arrive…</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How should captions look?</source>
        <translation>Quelle apparence pour les sous-titres ?</translation>
    </message>
    <message>
        <source>Show &amp;captions</source>
        <translation>Afficher les &amp;sous-titres</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille :</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>In your call app, choose the camera “{camera}”. “Clean video” in the menu of Emotion Subtitles takes everything off the picture at once.</source>
        <translation>Dans votre application d’appel, choisissez la caméra « {camera} ». « Vidéo propre », dans le menu d’Emotion Subtitles, retire aussitôt tout de l’image.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet, so captions show here and in the preview only.</source>
        <translation>Il n’y a pas encore de caméra virtuelle ; les sous-titres ne sont donc visibles qu’ici et dans l’aperçu.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
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
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Sous-titres</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>&amp;Émotions affichées</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>The virtual camera can&apos;t be used, so calls don&apos;t see this picture</source>
        <translation>La caméra virtuelle est inutilisable ; cette image n’apparaît donc pas dans les appels</translation>
    </message>
    <message>
        <source>&amp;Restart the virtual camera</source>
        <translation>&amp;Redémarrer la caméra virtuelle</translation>
    </message>
    <message>
        <source>A change waits until the virtual camera is restarted</source>
        <translation>Un changement attend que la caméra virtuelle soit redémarrée</translation>
    </message>
    <message>
        <source>In a call that is going on, you may have to choose the camera again.</source>
        <translation>Dans un appel en cours, vous devrez peut-être choisir la caméra à nouveau.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Vos images</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Jamais conservé</translation>
    </message>
    <message>
        <source>Pictures, faces, what faces looked like, how long a call was, which keys were pressed. Faces are told apart by where they are, and forgotten when they leave.</source>
        <translation>Les images, les visages, l’air qu’ils avaient, la durée d’un appel, les touches pressées. Les visages sont distingués par l’endroit où ils se trouvent, et oubliés quand ils partent.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Your settings, in this file: {file}</source>
        <translation>Vos paramètres, dans ce fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Where the windows were, in this file: {file}</source>
        <translation>La place des fenêtres, dans ce fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>While the program runs: that it does and on which computer, in this file: {file}</source>
        <translation>Tant que le programme est en marche&#xa0;: qu’il l’est et sur quel ordinateur, dans ce fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>What captions are</source>
        <translation>Ce que sont les sous-titres</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>Au travail et dans l’enseignement</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Language of windows and menus:</source>
        <translation>&amp;Langue des fenêtres et des menus :</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Languages your system’s fonts can’t show are left out.</source>
        <translation>Les langues que les polices de votre système ne peuvent pas afficher sont omises.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>Démarrer avec le s&amp;ystème</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Démarrer avec le système</translation>
    </message>
    <message>
        <source>Start with the &amp;icon only, no window</source>
        <translation>Démarrer avec l’&amp;icône seule, sans fenêtre</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>Caméra et aperçu</translation>
    </message>
    <message>
        <source>&amp;Switch the camera off while nobody watches</source>
        <translation>&amp;Éteindre la caméra quand personne ne regarde</translation>
    </message>
    <message>
        <source>While no app shows the virtual camera and the preview is closed, your camera is let go and its light goes off. It is back within a second.</source>
        <translation>Tant qu’aucune application n’affiche la caméra virtuelle et que l’aperçu est fermé, votre caméra est libérée et son voyant s’éteint. Elle revient en moins d’une seconde.</translation>
    </message>
    <message>
        <source>&amp;Mirror the preview</source>
        <translation>Aperçu en &amp;miroir</translation>
    </message>
    <message>
        <source>Only your own view. Others always see you the right way round.</source>
        <translation>Seulement pour vous. Les autres vous voient toujours à l’endroit.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Quit?</source>
        <translation>Quitter&#xa0;?</translation>
    </message>
    <message>
        <source>Calls that show the camera “{camera}” lose the picture when this program ends.</source>
        <translation>Les appels qui montrent la caméra «&#xa0;{camera}&#xa0;» perdent l’image quand ce programme se termine.</translation>
    </message>
    <message>
        <source>If it keeps running, its window is only minimised. Start it once more to see the window again.</source>
        <translation>S’il continue, sa fenêtre est seulement réduite. Lancez-le encore une fois pour revoir la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>&amp;Smallest face:</source>
        <translation>&amp;Plus petit visage :</translation>
    </message>
    <message>
        <source> % of the picture’s height</source>
        <translation> % de la hauteur de l’image</translation>
    </message>
    <message>
        <source>Looking for smaller faces takes more of the processor.</source>
        <translation>Chercher des visages plus petits occupe davantage le processeur.</translation>
    </message>
    <message>
        <source>Sure that it is a &amp;face:</source>
        <translation>Certitude que c’est un &amp;visage :</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure the program has to be. Lower it if faces are overlooked; raise it if captions stand beside things that are no faces.</source>
        <translation>À quel point le programme doit être sûr. Baissez-la si des visages sont manqués ; augmentez-la si des sous-titres apparaissent à côté de ce qui n’est pas un visage.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>&amp;Readings:</source>
        <translation>&amp;Lectures :</translation>
    </message>
    <message>
        <source> per second at most</source>
        <translation> par seconde au plus</translation>
    </message>
    <message>
        <source>The picture keeps its own frame rate whatever you choose here.</source>
        <translation>L’image garde sa propre fréquence, quoi que vous choisissiez ici.</translation>
    </message>
    <message>
        <source>Read half as often &amp;on battery</source>
        <translation>Lire deux fois moins souvent sur &amp;batterie</translation>
    </message>
    <message>
        <source>Words then follow a changing face a moment later.</source>
        <translation>Les mots suivent alors un visage qui change un instant plus tard.</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>&amp;Cœurs du processeur :</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>PyTorch, for comparison</source>
        <translation>PyTorch, pour comparer</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>&amp;Moteur :</translation>
    </message>
    <message>
        <source>PyTorch can’t be chosen: {parts} is not installed. Run: pip install &quot;emotion-subtitles[torch]&quot;</source>
        <translation>PyTorch ne peut pas être choisi : {parts} n’est pas installé. Exécutez : pip install &quot;emotion-subtitles[torch]&quot;</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the captions</source>
        <translation>Exemple de sous-titres</translation>
    </message>
    <message>
        <source>Two portraits with captions as they are set up here.</source>
        <translation>Deux portraits avec les sous-titres tels qu’ils sont réglés ici.</translation>
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
        <translation>Paramètres – Emotion Subtitles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Back to defaults</source>
        <translation>&amp;Valeurs par défaut</translation>
    </message>
    <message>
        <source>Of this page only</source>
        <translation>De cette page seulement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Restart the &amp;virtual camera</source>
        <translation>Redémarrer la caméra &amp;virtuelle</translation>
    </message>
    <message>
        <source>This change waits until the virtual camera is restarted.</source>
        <translation>Ce changement attend que la caméra virtuelle soit redémarrée.</translation>
    </message>
    <message>
        <source>Apps that show it may lose the picture and need it to be chosen again.</source>
        <translation>Les applications qui l’affichent peuvent perdre l’image ; il faut alors la choisir à nouveau.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Sous-titres activés</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Sous-titres désactivés</translation>
    </message>
    <message>
        <source>Clean video: nothing is drawn</source>
        <translation>Vidéo propre : rien n’est dessiné</translation>
    </message>
    <message>
        <source>Camera released: nobody is watching</source>
        <translation>Caméra libérée : personne ne regarde</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>Recherche de la caméra …</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>Aucun visage dans l’image.</translation>
    </message>
    <message>
        <source>Captions are off, so no face is read.</source>
        <translation>Les sous-titres sont désactivés ; aucun visage n’est lu.</translation>
    </message>
    <message>
        <source>The video is clean, so no face is read.</source>
        <translation>La vidéo est propre ; aucun visage n’est lu.</translation>
    </message>
    <message>
        <source>No picture, so no face is read.</source>
        <translation>Pas d’image ; aucun visage n’est lu.</translation>
    </message>
    <message>
        <source>{camera} to {virtual}</source>
        <translation>{camera} vers {virtual}</translation>
    </message>
    <message>
        <source>{} frames/s</source>
        <translation>{} images/s</translation>
    </message>
    <message>
        <source>{} ms added latency</source>
        <translation>{} ms de retard ajouté</translation>
    </message>
    <message>
        <source>{} analyses/s</source>
        <translation>{} analyses/s</translation>
    </message>
    <message>
        <source>processor {} %</source>
        <translation>processeur {} %</translation>
    </message>
</context>
<context>
    <name>SteadinessPage</name>
    <message>
        <source>Steadiness</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>A face is read many times a second, and the readings waver. Steadier words are easier to read, but follow a changing face later.</source>
        <translation>Un visage est lu plusieurs fois par seconde, et les lectures varient. Des mots plus stables se lisent mieux, mais suivent plus tard un visage qui change.</translation>
    </message>
    <message>
        <source>Off: every reading at once</source>
        <translation>Désactivé : chaque lecture aussitôt</translation>
    </message>
    <message>
        <source>Steady: an average over time</source>
        <translation>Stable : une moyenne dans le temps</translation>
    </message>
    <message>
        <source>Agreement: when several readings agree</source>
        <translation>Accord : quand plusieurs lectures concordent</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>&amp;Lissage :</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Averaged &amp;over:</source>
        <translation>&amp;Moyenne sur :</translation>
    </message>
    <message>
        <source>For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s.</source>
        <translation>Pour « Stable ». Dans le menu, « Stable » vaut 0,5 s et « Très stable » 1,5 s.</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> lectures</translation>
    </message>
    <message>
        <source>&amp;Agreement of:</source>
        <translation>&amp;Accord de :</translation>
    </message>
    <message>
        <source>For “Agreement”. There are ten readings a second.</source>
        <translation>Pour « Accord ». Il y a dix lectures par seconde.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>It writes words next to faces that describe how they look, for example “looks happy”.</source>
        <translation>Il écrit à côté des visages des mots qui décrivent leur apparence, par exemple « air joyeux ».</translation>
    </message>
    <message>
        <source>The picture with its captions becomes a camera that call apps can choose. Everyone who sees your picture in the call sees the captions, too.</source>
        <translation>L’image sous-titrée devient une caméra que les applications d’appel peuvent choisir. Toute personne qui voit votre image pendant l’appel voit aussi les sous-titres.</translation>
    </message>
    <message>
        <source>It reads the faces that your own camera sees: in a call, yours. The captions help the other people in the call. You get no captions of their faces; for that, they would have to use the program themselves.</source>
        <translation>Il lit les visages que voit votre propre caméra&#xa0;: dans un appel, le vôtre. Les sous-titres aident les autres personnes de l’appel. Vous n’obtenez pas de sous-titres de leurs visages&#xa0;; pour cela, il faudrait qu’elles utilisent elles-mêmes le programme.</translation>
    </message>
    <message>
        <source>What helps you with other people’s faces are recordings: “{command}” writes captions for them. A way for live calls, which nobody has tried yet, is in the README.</source>
        <translation>Pour les visages des autres, les enregistrements vous aident&#xa0;: «&#xa0;{command}&#xa0;» les sous-titre. Le README décrit une façon de faire pendant un appel, que personne n’a encore essayée.</translation>
    </message>
    <message>
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>Le programme ne sait pas ce que ressentent les gens. Un visage peut avoir l’air triste alors que la personne va bien.</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>Le programme se trompe parfois. Quand il doute, il dit « incertain ».</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings and the places of the windows are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: les visages sont lus ici, sans compte et sans internet. Rien n’est enregistré&#xa0;; seuls vos paramètres et la place des fenêtres sont conservés. L’image va à l’application d’appel que vous choisissez, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Mirrored only here, as you know yourself. Others see it the right way round.</source>
        <translation>Inversée ici seulement, comme dans un miroir. Les autres vous voient à l’endroit.</translation>
    </message>
    <message>
        <source>This is the picture others see.</source>
        <translation>C’est l’image que voient les autres.</translation>
    </message>
    <message>
        <source>In the European Union it is forbidden to use systems that infer people’s emotions at work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). Before you use captions there, make sure that you are allowed to, and tell the people you talk to.</source>
        <translation>Dans l’Union européenne, il est interdit d’utiliser au travail ou dans l’enseignement des systèmes qui déduisent les émotions des personnes, sauf pour des raisons médicales ou de sécurité (règlement sur l’IA, article 5, paragraphe 1, point f). Avant d’y utiliser des sous-titres, assurez-vous d’en avoir le droit et dites-le aux personnes à qui vous parlez.</translation>
    </message>
    <message>
        <source>Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it on. If the module is refused (“Key was rejected by service”), enrol the key your system signs its own modules with: run “sudo mokutil --import {key}”, choose a password, restart, choose “Enroll MOK” on the blue screen and enter that password.</source>
        <translation>Secure Boot est activé ; votre système ne charge donc que des modules signés avec une clé de confiance. Laissez-le activé. Si le module est refusé (« Key was rejected by service »), enregistrez la clé avec laquelle votre système signe ses propres modules : exécutez « sudo mokutil --import {key} », choisissez un mot de passe, redémarrez, choisissez « Enroll MOK » sur l’écran bleu et saisissez ce mot de passe.</translation>
    </message>
    <message>
        <source>Bubble beside the face</source>
        <translation>Bulle à côté du visage</translation>
    </message>
    <message>
        <source>Subtitles at the bottom</source>
        <translation>Sous-titres en bas</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Mots seuls</translation>
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
        <translation>La caméra de vos appels</translation>
    </message>
    <message>
        <source>What to &amp;do, in a terminal:</source>
        <translation>Que &amp;faire, dans un terminal :</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copies the steps</source>
        <translation>Copie les étapes</translation>
    </message>
    <message>
        <source>Do it for &amp;me…</source>
        <translation>Le &amp;faire pour moi…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Call apps see the captioned picture as a camera of its own. For that your system needs a virtual camera.</source>
        <translation>Les applications d’appel voient l’image sous-titrée comme une caméra à part. Pour cela, votre système a besoin d’une caméra virtuelle.</translation>
    </message>
    <message>
        <source>Looking for a virtual camera…</source>
        <translation>Recherche d’une caméra virtuelle…</translation>
    </message>
    <message>
        <source>A virtual camera is there.</source>
        <translation>Il y a une caméra virtuelle.</translation>
    </message>
    <message>
        <source>A virtual camera is there, with a limit.</source>
        <translation>Il y a une caméra virtuelle, avec une limite.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet.</source>
        <translation>Il n’y a pas encore de caméra virtuelle.</translation>
    </message>
    <message>
        <source>What to &amp;do:</source>
        <translation>Que &amp;faire :</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Running. This can take some minutes.</source>
        <translation>En cours. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>The commands have been run. If the camera is not there yet, log out and in again, or restart the computer.</source>
        <translation>Les commandes ont été exécutées. Si la caméra n’est pas encore là, fermez votre session et rouvrez-la, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was run, since the password was not given.</source>
        <translation>Rien n’a été exécuté, car le mot de passe n’a pas été donné.</translation>
    </message>
    <message>
        <source>Nothing was run: your system could not ask for the password. Copy the commands and run them in a terminal.</source>
        <translation>Rien n’a été exécuté : votre système n’a pas pu demander le mot de passe. Copiez les commandes et exécutez-les dans un terminal.</translation>
    </message>
    <message>
        <source>Your system refused the module, since Secure Boot is on.</source>
        <translation>Votre système a refusé le module, car Secure Boot est activé.</translation>
    </message>
    <message>
        <source>A command failed, and those after it were not run. This is what it said:</source>
        <translation>Une commande a échoué, et les suivantes n’ont pas été exécutées. Voici son message :</translation>
    </message>
</context>
<context>
    <name>VirtualPage</name>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
    <message>
        <source>Call apps show it in their list of cameras. Its format stays the same while it runs, since apps lose the picture when it changes: what you choose here is used when the virtual camera is restarted.</source>
        <translation>Les applications d’appel l’affichent dans leur liste de caméras. Son format ne change pas tant qu’elle fonctionne, car les applications perdraient l’image : ce que vous choisissez ici s’applique au redémarrage de la caméra virtuelle.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Chercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Appareil :</translation>
    </message>
    <message>
        <source>The same as the camera’s</source>
        <translation>Comme la caméra</translation>
    </message>
    <message>
        <source>&amp;Picture size:</source>
        <translation>&amp;Taille de l’image :</translation>
    </message>
    <message>
        <source>The first one that is free</source>
        <translation>Le premier qui est libre</translation>
    </message>
    <message>
        <source>None, only the preview</source>
        <translation>Aucun, seulement l’aperçu</translation>
    </message>
    <message>
        <source>In use now: {name}</source>
        <translation>Utilisée actuellement : {name}</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Inutilisée actuellement.</translation>
    </message>
</context>
</TS>
