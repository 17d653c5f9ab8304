<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Words for how faces look</source>
        <translation>Palavras para descrever os rostos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que ele faz</translation>
    </message>
    <message>
        <source>Whose faces it reads</source>
        <translation>Que rostos ele lê</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>O que ele não faz</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Sua privacidade</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>No trabalho e no ensino</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Legendas</translation>
    </message>
    <message>
        <source>C&amp;lean video</source>
        <translation>&amp;Vídeo limpo</translation>
    </message>
    <message>
        <source>Show the camera&apos;s own picture at once; nothing is drawn</source>
        <translation>Mostra na hora a própria imagem da câmera; nada é desenhado</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Prévia</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Configurar de &amp;novo…</translation>
    </message>
    <message>
        <source>Came&amp;ra</source>
        <translation>Câ&amp;mera</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desligada</translation>
    </message>
    <message>
        <source>&amp;Steady</source>
        <translation>&amp;Estável</translation>
    </message>
    <message>
        <source>&amp;Very steady</source>
        <translation>&amp;Muito estável</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Concordância</translation>
    </message>
    <message>
        <source>Start the &amp;virtual camera again</source>
        <translation>Re&amp;iniciar a câmera virtual</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Re&amp;iniciar</translation>
    </message>
    <message>
        <source>{device}, {rate} frames/s</source>
        <translation>{device}, {rate} quadros/s</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>&amp;Emoções mostradas</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>Suavi&amp;zação</translation>
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
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which camera?</source>
        <translation>Qual câmera?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Procurar câmeras de novo</translation>
    </message>
    <message>
        <source>&amp;Camera:</source>
        <translation>&amp;Câmera:</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Procurando câmeras…</translation>
    </message>
    <message>
        <source>Demonstration film, without a camera</source>
        <translation>Filme de demonstração, sem câmera</translation>
    </message>
    <message>
        <source>Cameras found: {count}</source>
        <translation>Câmeras encontradas: {count}</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, then look again; or have a look round with the demonstration film.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte ou ligue uma e procure de novo; ou conheça o programa com o filme de demonstração.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (não conectada)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Procurar de &amp;novo</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>O que se pede a ela</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como vier</translation>
    </message>
    <message>
        <source>Picture &amp;size:</source>
        <translation>&amp;Tamanho da imagem:</translation>
    </message>
    <message>
        <source>The camera gives what comes nearest. Used when the virtual camera is restarted.</source>
        <translation>A câmera fornece o que chegar mais perto. Vale quando a câmera virtual for reiniciada.</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>&amp;Taxa de quadros:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Also that of the virtual camera, used when it is restarted. 30 is usual in calls.</source>
        <translation>Também é a da câmera virtual e vale quando ela for reiniciada. Em chamadas, o normal é 30.</translation>
    </message>
    <message>
        <source>Demo clip</source>
        <translation>Filme de demonstração</translation>
    </message>
    <message>
        <source>{name} (not found now)</source>
        <translation>{name} (não encontrada agora)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Câmera {number}</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Came&amp;ra</source>
        <translation>Câ&amp;mera</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Nenhuma câmera encontrada</translation>
    </message>
</context>
<context>
    <name>CaptionsPage</name>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>A sample; what it says is made up.</source>
        <translation>Um exemplo; o que está escrito é inventado.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>O que elas dizem</translation>
    </message>
    <message>
        <source>&amp;Emotions shown:</source>
        <translation>&amp;Emoções mostradas:</translation>
    </message>
    <message>
        <source>The most probable one comes first. Fewer are quicker to read.</source>
        <translation>A mais provável vem primeiro. Menos emoções são lidas mais rápido.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Porcentagens</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Percentages and bars</source>
        <translation>Porcentagens e barras</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>Só as palavras</translation>
    </message>
    <message>
        <source>Beside the &amp;words:</source>
        <translation>Ao lado das &amp;palavras:</translation>
    </message>
    <message>
        <source>How sure the program is about each word.</source>
        <translation>Quanta certeza o programa tem sobre cada palavra.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>What they look like</source>
        <translation>A aparência delas</translation>
    </message>
    <message>
        <source>&amp;Style:</source>
        <translation>&amp;Estilo:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>100 % is the smallest that can be read well in a call’s small pictures.</source>
        <translation>100 % é o menor que se lê bem nas imagens pequenas de uma chamada.</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Onde houver espaço</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>At the side</source>
        <translation>Ao lado</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Posição:</translation>
    </message>
    <message>
        <source>Where captions are put first. They move aside rather than cover a face. Subtitles stand at the top or at the bottom of the picture.</source>
        <translation>Onde as legendas ficam primeiro. Elas se afastam para não cobrir um rosto. As legendas de filme ficam na parte de cima ou de baixo da imagem.</translation>
    </message>
    <message>
        <source>One for each emotion</source>
        <translation>Uma para cada emoção</translation>
    </message>
    <message>
        <source>Yellow and white on black</source>
        <translation>Amarelo e branco sobre preto</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>Sem cores</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;ores:</translation>
    </message>
    <message>
        <source>The words say everything; colours only help to find them.</source>
        <translation>As palavras dizem tudo; as cores só ajudam a encontrá-las.</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Embaixo à esquerda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Embaixo à direita</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Em cima à esquerda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Em cima à direita</translation>
    </message>
    <message>
        <source>S&amp;ign that captions are on:</source>
        <translation>S&amp;inal de que há legendas:</translation>
    </message>
    <message>
        <source>A small sign in your picture, so that people know their faces are read. It can be moved, not removed; clean video shows neither captions nor sign.</source>
        <translation>Um pequeno sinal na sua imagem, para que as pessoas saibam que seus rostos são lidos. Ele pode ser movido, não retirado; o vídeo limpo não mostra nem legendas nem sinal.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>fine</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>Pesos treinados</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Arquivos de vídeo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Câmera virtual</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Run as administrator?</source>
        <translation>Executar como administrador?</translation>
    </message>
    <message>
        <source>Commands that will be run</source>
        <translation>Comandos que serão executados</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>These commands, and nothing else, will be run with administrator rights. Your system asks for the password itself; this program never sees it.</source>
        <translation>Estes comandos, e nada mais, serão executados com direitos de administrador. O próprio sistema pede a senha; este programa nunca a vê.</translation>
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
        <translation>Versões</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Transmissão</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Tempo por etapa</translation>
    </message>
    <message>
        <source>&amp;Run the checks again</source>
        <translation>&amp;Refazer as verificações</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar o relatório</translation>
    </message>
    <message>
        <source>Looking … this may take a few seconds.</source>
        <translation>Verificando … pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Nothing to report so far.</source>
        <translation>Nada a relatar até agora.</translation>
    </message>
    <message>
        <source>The checks failed: {error}</source>
        <translation>As verificações falharam: {error}</translation>
    </message>
    <message>
        <source>Copied, without pictures and without your user name.</source>
        <translation>Copiado, sem imagens e sem seu nome de usuário.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>captions can&apos;t have size {size}</source>
        <translation>as legendas não podem ter o tamanho {size}</translation>
    </message>
    <message>
        <source>choose a size of 1 or more</source>
        <translation>escolha um tamanho de 1 ou mais</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>classificador</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavização</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>canto</translation>
    </message>
    <message>
        <source>choose a number from 1 to {most}</source>
        <translation>escolha um número de 1 a {most}</translation>
    </message>
    <message>
        <source>can&apos;t show {number} emotions</source>
        <translation>não é possível mostrar {number} emoções</translation>
    </message>
    <message>
        <source>way to show probabilities</source>
        <translation>modo de mostrar probabilidades</translation>
    </message>
    <message>
        <source>choose one of: {choices}</source>
        <translation>escolha uma destas opções: {choices}</translation>
    </message>
    <message>
        <source>give width and height in px, each from {low} to {high}</source>
        <translation>informe largura e altura em px, cada uma de {low} a {high}</translation>
    </message>
    <message>
        <source>{setting} can&apos;t be {value}</source>
        <translation>“{setting}” não pode ser {value}</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>informe um número de {low} a {high}</translation>
    </message>
    <message>
        <source>give a whole number from {low} to {high}</source>
        <translation>informe um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>choose true or false</source>
        <translation>escolha true ou false</translation>
    </message>
    <message>
        <source>give a name</source>
        <translation>informe um nome</translation>
    </message>
    <message>
        <source>plug a camera in, or try {option}; {command} says what is missing</source>
        <translation>conecte uma câmera ou tente {option}; {command} diz o que falta</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is gone</source>
        <translation>a câmera “{name}” não está mais aí</translation>
    </message>
    <message>
        <source>more than one camera is called &apos;{name}&apos;</source>
        <translation>há mais de uma câmera chamada “{name}”</translation>
    </message>
    <message>
        <source>no permission to open {device}</source>
        <translation>não há permissão para abrir {device}</translation>
    </message>
    <message>
        <source>run: {command}, then log out and in again</source>
        <translation>execute: {command}, depois saia da sessão e entre de novo</translation>
    </message>
    <message>
        <source>no camera with number {number}</source>
        <translation>não há câmera com o número {number}</translation>
    </message>
    <message>
        <source>{device} gives no pictures</source>
        <translation>{device} não fornece imagens</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>conecte-a de novo</translation>
    </message>
    <message>
        <source>no camera named &apos;{name}&apos;</source>
        <translation>não há câmera chamada “{name}”</translation>
    </message>
    <message>
        <source>{device} is a virtual camera that nothing feeds now</source>
        <translation>{device} é uma câmera virtual que nada alimenta agora</translation>
    </message>
    <message>
        <source>start the program that feeds it, or {otherwise}</source>
        <translation>inicie o programa que a alimenta, ou {otherwise}</translation>
    </message>
    <message>
        <source>run: {command}</source>
        <translation>execute: {command}</translation>
    </message>
    <message>
        <source>checksums match: {names} ({folder})</source>
        <translation>as somas de verificação conferem: {names} ({folder})</translation>
    </message>
    <message>
        <source>{engine}: the networks load and run</source>
        <translation>{engine}: as redes carregam e funcionam</translation>
    </message>
    <message>
        <source>style {style}, language {language}</source>
        <translation>estilo {style}, idioma {language}</translation>
    </message>
    <message>
        <source>correct {file}, or remove it to have the defaults</source>
        <translation>corrija {file}, ou remova-o para ter os valores padrão</translation>
    </message>
    <message>
        <source>the bundled clip can be read</source>
        <translation>o filme de demonstração incluído pode ser lido</translation>
    </message>
    <message>
        <source>a Python package does not load: {reason}</source>
        <translation>um pacote Python não carrega: {reason}</translation>
    </message>
    <message>
        <source>could not be examined: {reason}</source>
        <translation>não foi possível examinar: {reason}</translation>
    </message>
    <message>
        <source>set {variable}, run a demo and report what it prints</source>
        <translation>defina {variable}, execute uma demonstração e relate o que ela mostra</translation>
    </message>
    <message>
        <source>defaults (no file)</source>
        <translation>valores padrão (nenhum arquivo)</translation>
    </message>
    <message>
        <source>captions come out empty</source>
        <translation>as legendas saem vazias</translation>
    </message>
    <message>
        <source>to have it after every start: {commands}</source>
        <translation>para tê-lo após cada inicialização: {commands}</translation>
    </message>
    <message>
        <source>then log out and in again</source>
        <translation>depois saia da sessão e entre de novo</translation>
    </message>
    <message>
        <source>{command} (from RPM Fusion: {address})</source>
        <translation>{command} (do RPM Fusion: {address})</translation>
    </message>
    <message>
        <source>start OBS once, click Start Virtual Camera, allow the extension in System Settings → General → Login Items &amp; Extensions → Camera Extensions, then close OBS</source>
        <translation>inicie o OBS uma vez, clique em “Iniciar câmera virtual”, permita a extensão em Ajustes do Sistema → Geral → Itens de Início e Extensões → Extensões de Câmera, e feche o OBS</translation>
    </message>
    <message>
        <source>OBS Studio {version}; whether its extension is allowed shows on starting live</source>
        <translation>OBS Studio {version}; se a extensão está permitida, vê-se ao iniciar</translation>
    </message>
    <message>
        <source>install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})</source>
        <translation>instale o OBS Studio de {obs}, ou o Unity Capture de {unity} (execute o {file} dele)</translation>
    </message>
    <message>
        <source>the kernel module v4l2loopback is not installed</source>
        <translation>o módulo do kernel v4l2loopback não está instalado</translation>
    </message>
    <message>
        <source>Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe answers &quot;Key was rejected by service&quot;, let the firmware trust the key your system signs modules with: {command}, choose a password, restart, and confirm with it on the blue screen (Enroll MOK)</source>
        <translation>O Secure Boot está ligado, então o kernel só carrega módulos assinados. Deixe-o ligado. Se o modprobe responder “Key was rejected by service”, faça o firmware confiar na chave com que o sistema assina módulos: {command}, escolha uma senha, reinicie e confirme com ela na tela azul (Enroll MOK)</translation>
    </message>
    <message>
        <source>install v4l2loopback with your system&apos;s package manager</source>
        <translation>instalar o v4l2loopback com o gerenciador de pacotes do sistema</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: System Settings → Privacy &amp; Security → Camera</source>
        <translation>se falhar, permita a câmera: Ajustes do Sistema → Privacidade e Segurança → Câmera</translation>
    </message>
    <message>
        <source>if it fails, allow the camera: Settings → Privacy &amp; Security → Camera</source>
        <translation>se falhar, permita a câmera: Configurações → Privacidade e segurança → Câmera</translation>
    </message>
    <message>
        <source>try: {command}</source>
        <translation>tente: {command}</translation>
    </message>
    <message>
        <source>can&apos;t be listed without opening it</source>
        <translation>não pode ser listada sem ser aberta</translation>
    </message>
    <message>
        <source>plug one in, or switch it on in the firmware or with the laptop&apos;s privacy switch</source>
        <translation>conecte uma, ou ligue-a no firmware ou com a chave de privacidade do notebook</translation>
    </message>
    <message>
        <source>{cameras}; in use by {program}</source>
        <translation>{cameras}; em uso por {program}</translation>
    </message>
    <message>
        <source>close {program} before starting live</source>
        <translation>feche {program} antes de iniciar</translation>
    </message>
    <message>
        <source>no permission to write to {device}</source>
        <translation>não há permissão para escrever em {device}</translation>
    </message>
    <message>
        <source>{cameras}; browsers will not list it, since exclusive_caps is off</source>
        <translation>{cameras}; os navegadores não vão listá-la, porque exclusive_caps está desligado</translation>
    </message>
    <message>
        <source>OBS Studio {version} is too old</source>
        <translation>o OBS Studio {version} é antigo demais</translation>
    </message>
    <message>
        <source>none installed</source>
        <translation>nenhuma instalada</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>depois: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not built for the running kernel {release}</source>
        <translation>o v4l2loopback não está compilado para o kernel em uso {release}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nenhuma encontrada</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or newer from {address}</source>
        <translation>instale o OBS Studio 30 ou mais novo de {address}</translation>
    </message>
    <message>
        <source>update OBS Studio to 30 or newer</source>
        <translation>atualize o OBS Studio para a versão 30 ou mais nova</translation>
    </message>
    <message>
        <source>v4l2loopback is loaded but has no device</source>
        <translation>o v4l2loopback está carregado, mas não tem dispositivo</translation>
    </message>
    <message>
        <source>v4l2loopback is installed, not loaded</source>
        <translation>o v4l2loopback está instalado, mas não carregado</translation>
    </message>
    <message>
        <source>OBS Studio not found</source>
        <translation>OBS Studio não encontrado</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} ou {that}</translation>
    </message>
    <message>
        <source>unknown {kind} &apos;{name}&apos;</source>
        <translation>não se conhece {kind} “{name}”</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há mais espaço no dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>o sistema de arquivos é somente leitura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>arquivo ou pasta não encontrado</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>o dispositivo está ocupado</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t be loaded: {reason}</source>
        <translation>não é possível carregar o ONNX Runtime: {reason}</translation>
    </message>
    <message>
        <source>run: {command} (on Windows it also needs the Microsoft Visual C++ Redistributable)</source>
        <translation>execute: {command} (no Windows também é necessário o Microsoft Visual C++ Redistributable)</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a network that ONNX Runtime can read: {reason}</source>
        <translation>“{file}” não é uma rede que o ONNX Runtime consiga ler: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again, or export the weights again</source>
        <translation>instale o Emotion Subtitles de novo, ou exporte os pesos de novo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>some results of the analysis can&apos;t be true and are left out, the video goes on</source>
        <translation>alguns resultados da análise não podem ser verdadeiros e são deixados de fora; o vídeo continua</translation>
    </message>
    <message>
        <source>if it happens again, set {variable}, start again and report what is printed</source>
        <translation>se acontecer de novo, defina {variable}, inicie de novo e relate o que for mostrado</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: {reason}</source>
        <translation>as legendas foram interrompidas, o vídeo continua: {reason}</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, set {variable}, start again and report what is printed</source>
        <translation>elas voltam sozinhas se puderem; se não, defina {variable}, inicie de novo e relate o que for mostrado</translation>
    </message>
    <message>
        <source>captions are interrupted, the video goes on: an analysis did not end in {seconds} s</source>
        <translation>as legendas foram interrompidas, o vídeo continua: uma análise não terminou em {seconds} s</translation>
    </message>
    <message>
        <source>they come back by themselves if they can; if not, close other programs and start again</source>
        <translation>elas voltam sozinhas se puderem; se não, feche outros programas e inicie de novo</translation>
    </message>
    <message>
        <source>captions can&apos;t be drawn, the video goes on: {reason}</source>
        <translation>não é possível desenhar as legendas, o vídeo continua: {reason}</translation>
    </message>
    <message>
        <source>choose another style; if that does not help, set {variable}, start again and report what is printed</source>
        <translation>escolha outro estilo; se não resolver, defina {variable}, inicie de novo e relate o que for mostrado</translation>
    </message>
    <message>
        <source>{name} holds no pictures</source>
        <translation>{name} não contém imagens</translation>
    </message>
    <message>
        <source>choose another source</source>
        <translation>escolha outra fonte</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} está vazio</translation>
    </message>
    <message>
        <source>{file} is cut short: {percent} % of it or more is missing</source>
        <translation>{file} está cortado: faltam {percent} % ou mais</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} é uma pasta</translation>
    </message>
    <message>
        <source>name the video files in it</source>
        <translation>informe os arquivos de vídeo que há nela</translation>
    </message>
    <message>
        <source>{file} is no video, or is damaged or cut short ({reason})</source>
        <translation>{file} não é um vídeo, ou está danificado ou cortado ({reason})</translation>
    </message>
    <message>
        <source>play it in a media player; if that fails too, copy or download it again</source>
        <translation>reproduza-o em um reprodutor de mídia; se também falhar, copie-o ou baixe-o de novo</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} não está aí</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}</source>
        <translation>não é possível ler {file}: {reason}</translation>
    </message>
    <message>
        <source>copy or download the file again</source>
        <translation>copie ou baixe o arquivo de novo</translation>
    </message>
    <message>
        <source>name a video file</source>
        <translation>informe um arquivo de vídeo</translation>
    </message>
    <message>
        <source>{file} uses a kind of video that is not known here</source>
        <translation>{file} usa um tipo de vídeo que não é conhecido aqui</translation>
    </message>
    <message>
        <source>convert it to MP4 (H.264) with another program</source>
        <translation>converta-o para MP4 (H.264) com outro programa</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>verifique o nome e a pasta</translation>
    </message>
    <message>
        <source>check who may read it</source>
        <translation>verifique quem pode lê-lo</translation>
    </message>
    <message>
        <source>{file} has sound but no picture</source>
        <translation>{file} tem som, mas não tem imagem</translation>
    </message>
    <message>
        <source>{file} has no picture</source>
        <translation>{file} não tem imagem</translation>
    </message>
    <message>
        <source>{file} has no pictures in it</source>
        <translation>{file} não contém nenhuma imagem</translation>
    </message>
    <message>
        <source>copy, download or record the video again</source>
        <translation>copie, baixe ou grave o vídeo de novo</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}</source>
        <translation>não é possível escrever {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} já existe</translation>
    </message>
    <message>
        <source>name another file, or remove this one</source>
        <translation>informe outro arquivo ou remova este</translation>
    </message>
    <message>
        <source>{folder} is no folder</source>
        <translation>{folder} não é uma pasta</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>escolha outra pasta</translation>
    </message>
    <message>
        <source>no space left for {file}</source>
        <translation>não há mais espaço para {file}</translation>
    </message>
    <message>
        <source>free some space or choose another folder, and run it again</source>
        <translation>libere espaço ou escolha outra pasta, e tente de novo</translation>
    </message>
    <message>
        <source>make it first, or choose another one</source>
        <translation>crie-a primeiro, ou escolha outra</translation>
    </message>
    <message>
        <source>choose another folder, or make this one writable</source>
        <translation>escolha outra pasta, ou permita escrever nesta</translation>
    </message>
    <message>
        <source>{file} has an ending no video is written for</source>
        <translation>{file} tem uma extensão para a qual nenhum vídeo é escrito</translation>
    </message>
    <message>
        <source>use one of: {choices}</source>
        <translation>use uma destas: {choices}</translation>
    </message>
    <message>
        <source>this build of PyAV can&apos;t write H.264 video</source>
        <translation>esta versão do PyAV não consegue escrever vídeo H.264</translation>
    </message>
    <message>
        <source>install the usual one: {command}</source>
        <translation>instale a usual: {command}</translation>
    </message>
    <message>
        <source>give the name of a file in it</source>
        <translation>informe o nome de um arquivo nela</translation>
    </message>
    <message>
        <source>{file} was removed while it was written</source>
        <translation>{file} foi removido enquanto era escrito</translation>
    </message>
    <message>
        <source>leave it alone until the end, or choose another folder</source>
        <translation>não mexa nele até o fim, ou escolha outra pasta</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>paleta</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>guardado como {path}</translation>
    </message>
    <message>
        <source>unknown setting &apos;{name}&apos;</source>
        <translation>não se conhece a configuração “{name}”</translation>
    </message>
    <message>
        <source>choose from: {choices}</source>
        <translation>escolha entre: {choices}</translation>
    </message>
    <message>
        <source>settings not known here are ignored: {names} (in {path})</source>
        <translation>configurações não conhecidas aqui são ignoradas: {names} (em {path})</translation>
    </message>
    <message>
        <source>it stays at {path}: {reason}</source>
        <translation>ele fica em {path}: {reason}</translation>
    </message>
    <message>
        <source>settings not read, defaults used: {path}: {reason}</source>
        <translation>configurações não lidas, valores padrão usados: {path}: {reason}</translation>
    </message>
    <message>
        <source>settings file damaged ({reason}), defaults used; {kept}</source>
        <translation>arquivo de configurações danificado ({reason}), valores padrão usados; {kept}</translation>
    </message>
    <message>
        <source>settings not saved: {path}: {reason}</source>
        <translation>configurações não salvas: {path}: {reason}</translation>
    </message>
    <message>
        <source>make that folder writable, or name another one in {variable}</source>
        <translation>permita escrever nessa pasta, ou informe outra em {variable}</translation>
    </message>
    <message>
        <source>{message} (in {path}), default used: {hint}</source>
        <translation>{message} (em {path}), valor padrão usado: {hint}</translation>
    </message>
    <message>
        <source>unknown sink &apos;{name}&apos;</source>
        <translation>não se conhece a saída “{name}”</translation>
    </message>
    <message>
        <source>choose virtual, virtual:DEVICE, null, or a FILE.mp4</source>
        <translation>escolha virtual, virtual:DEVICE, null ou um FILE.mp4</translation>
    </message>
    <message>
        <source>tau is {seconds} s</source>
        <translation>tau é {seconds} s</translation>
    </message>
    <message>
        <source>readings is {number}</source>
        <translation>readings é {number}</translation>
    </message>
    <message>
        <source>choose a time above 0, such as 0.5</source>
        <translation>escolha um tempo acima de 0, por exemplo 0.5</translation>
    </message>
    <message>
        <source>choose 1 or more, such as 4</source>
        <translation>escolha 1 ou mais, por exemplo 4</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posição</translation>
    </message>
    <message>
        <source>the engine &apos;torch&apos; needs the Python package &apos;{package}&apos;: {reason}</source>
        <translation>o motor “torch” precisa do pacote Python “{package}”: {reason}</translation>
    </message>
    <message>
        <source>run: {command}, or choose {option}</source>
        <translation>execute: {command}, ou escolha {option}</translation>
    </message>
    <message>
        <source>it is used again by itself as soon as it is there</source>
        <translation>ela volta a ser usada sozinha assim que estiver aí</translation>
    </message>
    <message>
        <source>close {program}, or choose another one: {option}</source>
        <translation>feche {program}, ou escolha outra: {option}</translation>
    </message>
    <message>
        <source>({device}) no longer shows what it is sent</source>
        <translation>({device}) não mostra mais o que lhe é enviado</translation>
    </message>
    <message>
        <source>no virtual camera named &apos;{name}&apos;</source>
        <translation>não há câmera virtual chamada “{name}”</translation>
    </message>
    <message>
        <source>virtual camera &apos;{name}&apos; can&apos;t be used: {reason}</source>
        <translation>a câmera virtual “{name}” não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>no virtual camera: {reason}</source>
        <translation>não há câmera virtual: {reason}</translation>
    </message>
    <message>
        <source>browsers will not list {name}, since exclusive_caps is off</source>
        <translation>os navegadores não vão listar {name}, porque exclusive_caps está desligado</translation>
    </message>
    <message>
        <source>({device}) was removed</source>
        <translation>({device}) foi removida</translation>
    </message>
    <message>
        <source>({device}) was replaced by another device</source>
        <translation>({device}) foi substituída por outro dispositivo</translation>
    </message>
    <message>
        <source>{name} takes no more pictures: {reason}</source>
        <translation>{name} não aceita mais imagens: {reason}</translation>
    </message>
    <message>
        <source>the other program that feeds it</source>
        <translation>o outro programa que a alimenta</translation>
    </message>
    <message>
        <source>virtual cameras don&apos;t work here: {reason}</source>
        <translation>câmeras virtuais não funcionam aqui: {reason}</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened</source>
        <translation>não é possível abrir a câmera “{name}”</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; was unplugged</source>
        <translation>a câmera “{name}” foi desconectada</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; stopped giving pictures</source>
        <translation>a câmera “{name}” parou de fornecer imagens</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; gives no pictures</source>
        <translation>a câmera “{name}” não fornece imagens</translation>
    </message>
    <message>
        <source>open its cover or privacy switch, plug it in again, and close other programs using it</source>
        <translation>abra a tampa ou a chave de privacidade dela, conecte-a de novo e feche outros programas que a usam</translation>
    </message>
    <message>
        <source>System Settings → Privacy &amp; Security → Camera: allow it; close other camera programs</source>
        <translation>Ajustes do Sistema → Privacidade e Segurança → Câmera: permita-a; feche outros programas de câmera</translation>
    </message>
    <message>
        <source>Settings → Privacy &amp; security → Camera: let desktop apps use it; close other programs that use the camera</source>
        <translation>Configurações → Privacidade e segurança → Câmera: permita que aplicativos da área de trabalho a usem; feche outros programas que usam a câmera</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is busy or does not start</source>
        <translation>a câmera “{name}” está ocupada ou não inicia</translation>
    </message>
    <message>
        <source>close other programs that use the camera, or unplug it and plug it in again</source>
        <translation>feche outros programas que usam a câmera, ou desconecte-a e conecte-a de novo</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; is in use by {program}</source>
        <translation>a câmera “{name}” está em uso por {program}</translation>
    </message>
    <message>
        <source>close {program}, or choose another camera</source>
        <translation>feche {program}, ou escolha outra câmera</translation>
    </message>
    <message>
        <source>camera &apos;{name}&apos; can&apos;t be opened: {reason}</source>
        <translation>não é possível abrir a câmera “{name}”: {reason}</translation>
    </message>
    <message>
        <source>install Emotion Subtitles again; in a source checkout: {command}</source>
        <translation>instale o Emotion Subtitles de novo; em uma cópia do código-fonte: {command}</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are damaged or were changed</source>
        <translation>os pesos “{file}” estão danificados ou foram alterados</translation>
    </message>
    <message>
        <source>there are no weights called &apos;{name}&apos; (known: {known})</source>
        <translation>não há pesos chamados “{name}” (conhecidos: {known})</translation>
    </message>
    <message>
        <source>the list of weights is missing: no {places}</source>
        <translation>falta a lista de pesos: não há {places}</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is of another format</source>
        <translation>a lista de pesos “{file}” é de outro formato</translation>
    </message>
    <message>
        <source>the weights &apos;{file}&apos; are missing</source>
        <translation>faltam os pesos “{file}”</translation>
    </message>
    <message>
        <source>the list of weights &apos;{file}&apos; is damaged: {reason}</source>
        <translation>a lista de pesos “{file}” está danificada: {reason}</translation>
    </message>
    <message>
        <source>starting with the system not changed: {reason}</source>
        <translation>o início com o sistema não foi alterado: {reason}</translation>
    </message>
    <message>
        <source>make {place} writable, then try again</source>
        <translation>permita escrever em {place} e tente de novo</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>verifique o nome dela</translation>
    </message>
    <message>
        <source>log out and in again, then start it once more</source>
        <translation>saia da sessão e entre de novo; depois inicie-o mais uma vez</translation>
    </message>
    <message>
        <source>end process {number}, in your system’s list of running programs for example, or log out and in again; then start it once more</source>
        <translation>encerre o processo {number}, por exemplo na lista de programas em execução do sistema, ou saia da sessão e entre de novo; depois inicie-o mais uma vez</translation>
    </message>
    <message>
        <source>another Emotion Subtitles is running but does not answer</source>
        <translation>outro Emotion Subtitles está em execução, mas não responde</translation>
    </message>
    <message>
        <source>the video stopped: {reason}</source>
        <translation>o vídeo parou: {reason}</translation>
    </message>
    <message>
        <source>start it again; if that does not help, copy the report in Diagnostics and send it along</source>
        <translation>inicie-o de novo; se não resolver, copie o relatório em “Diagnóstico” e envie-o junto</translation>
    </message>
</context>
<context>
    <name>FaceChart</name>
    <message>
        <source>{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.</source>
        <translation>{look}. Agora: {now}. Nos últimos {seconds} segundos, principalmente: {mostly}.</translation>
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
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Câmeras</translation>
    </message>
    <message>
        <source>Virtual cameras</source>
        <translation>Câmeras virtuais</translation>
    </message>
    <message>
        <source>Pictures from</source>
        <translation>Imagens de</translation>
    </message>
    <message>
        <source>Published to</source>
        <translation>Publicadas em</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>Analyses per second</source>
        <translation>Análises por segundo</translation>
    </message>
    <message>
        <source>Processor, % of one core</source>
        <translation>Processador, % de um núcleo</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Da câmera</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>Nunca mostrados</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Mostrados de novo</translation>
    </message>
    <message>
        <source>Not published in time</source>
        <translation>Não publicados a tempo</translation>
    </message>
    <message>
        <source>Replaced by a card</source>
        <translation>Trocados por um cartão</translation>
    </message>
    <message>
        <source>With captions</source>
        <translation>Com legendas</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analisados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Camera to call</source>
        <translation>Da câmera à chamada</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>{median} ms</source>
        <translation>{median} ms</translation>
    </message>
    <message>
        <source>{median} ms, {percent} % below {high} ms</source>
        <translation>{median} ms, {percent} % abaixo de {high} ms</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Set up Emotion Subtitles</source>
        <translation>Configurar o Emotion Subtitles</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What each face looks like</source>
        <translation>A aparência de cada rosto</translation>
    </message>
</context>
<context>
    <name>HotkeyTexts</name>
    <message>
        <source>press all keys of one combination together</source>
        <translation>pressione juntas todas as teclas de uma combinação</translation>
    </message>
    <message>
        <source>use a letter, a digit, a function key or an arrow key</source>
        <translation>use uma letra, um algarismo, uma tecla de função ou uma seta</translation>
    </message>
    <message>
        <source>the system uses it itself: choose another one</source>
        <translation>o próprio sistema a usa: escolha outra</translation>
    </message>
    <message>
        <source>other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a function key</source>
        <translation>outros programas a usam: segure pelo menos duas entre Ctrl, Alt e Shift, ou uma delas com uma tecla de função</translation>
    </message>
    <message>
        <source>choose another one, or clear that one first</source>
        <translation>escolha outra, ou apague aquela primeiro</translation>
    </message>
    <message>
        <source>{keys} is taken: {purpose}</source>
        <translation>{keys} já está em uso: {purpose}</translation>
    </message>
    <message>
        <source>{keys} can’t be a hotkey</source>
        <translation>{keys} não pode ser um atalho</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>Captions on or off</source>
        <translation>Legendas ligadas ou não</translation>
    </message>
    <message>
        <source>Clean video on or off</source>
        <translation>Vídeo limpo ligado ou não</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Mostrar a prévia</translation>
    </message>
    <message>
        <source>On this desktop hotkeys only work in this program’s own windows: its portal for global shortcuts does not answer ({reason}).</source>
        <translation>Nesta área de trabalho os atalhos só funcionam nas janelas deste programa: o portal de atalhos globais não responde ({reason}).</translation>
    </message>
    <message>
        <source>Hotkeys don’t work in other programs here: {reason}</source>
        <translation>Os atalhos não funcionam aqui em outros programas: {reason}</translation>
    </message>
    <message>
        <source>macOS does not let this program hear keys yet. Open System Settings → Privacy &amp; Security → Accessibility, allow Emotion Subtitles there, and switch this off and on again.</source>
        <translation>O macOS ainda não deixa este programa receber as teclas. Abra Ajustes do Sistema → Privacidade e Segurança → Acessibilidade, permita o Emotion Subtitles e desligue e ligue esta opção de novo.</translation>
    </message>
    <message>
        <source>Another program uses {keys} already.</source>
        <translation>Outro programa já usa {keys}.</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Hotkeys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Click into a field and press the keys together. They always work in this program’s windows.</source>
        <translation>Clique em um campo e pressione as teclas juntas. Elas sempre funcionam nas janelas deste programa.</translation>
    </message>
    <message>
        <source>&amp;Captions on or off:</source>
        <translation>&amp;Legendas ligadas ou não:</translation>
    </message>
    <message>
        <source>C&amp;lean video on or off:</source>
        <translation>&amp;Vídeo limpo ligado ou não:</translation>
    </message>
    <message>
        <source>Show the &amp;preview:</source>
        <translation>Mostrar a &amp;prévia:</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>Em outros programas</translation>
    </message>
    <message>
        <source>Use them in &amp;other programs, too</source>
        <translation>Usar também em &amp;outros programas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Clear: {hotkey}</source>
        <translation>Apagar: {hotkey}</translation>
    </message>
    <message>
        <source>Your desktop asks you to confirm the keys and may give others. It tells this program when one of them is pressed, and nothing else.</source>
        <translation>Sua área de trabalho pede que você confirme as teclas e pode dar outras. Ela avisa este programa quando uma delas é pressionada, e nada mais.</translation>
    </message>
    <message>
        <source>The system tells this program when one of these keys is pressed, and nothing else.</source>
        <translation>O sistema avisa este programa quando uma destas teclas é pressionada, e nada mais.</translation>
    </message>
    <message>
        <source>To notice these keys, the program is shown every key press while this is on. It keeps none and passes none on.</source>
        <translation>Para perceber essas teclas, o programa recebe cada tecla pressionada enquanto isto estiver ligado. Ele não guarda nem repassa nenhuma.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagem ao vivo</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>A imagem já vem…</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>How should captions look?</source>
        <translation>Que aparência as legendas devem ter?</translation>
    </message>
    <message>
        <source>Show &amp;captions</source>
        <translation>Mostrar &amp;legendas</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>In your call app, choose the camera “{camera}”. “Clean video” in the menu of Emotion Subtitles takes everything off the picture at once.</source>
        <translation>No seu aplicativo de chamadas, escolha a câmera “{camera}”. “Vídeo limpo”, no menu do Emotion Subtitles, tira tudo da imagem na hora.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet, so captions show here and in the preview only.</source>
        <translation>Ainda não há câmera virtual, então as legendas aparecem só aqui e na prévia.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>&amp;Espelhar</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Re&amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Legendas</translation>
    </message>
    <message>
        <source>&amp;Emotions shown</source>
        <translation>&amp;Emoções mostradas</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Suavização</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>The virtual camera can&apos;t be used, so calls don&apos;t see this picture</source>
        <translation>A câmera virtual não pode ser usada, então esta imagem não aparece nas chamadas</translation>
    </message>
    <message>
        <source>&amp;Restart the virtual camera</source>
        <translation>&amp;Reiniciar a câmera virtual</translation>
    </message>
    <message>
        <source>A change waits until the virtual camera is restarted</source>
        <translation>Há uma mudança à espera de que a câmera virtual seja reiniciada</translation>
    </message>
    <message>
        <source>In a call that is going on, you may have to choose the camera again.</source>
        <translation>Em uma chamada em andamento, talvez seja preciso escolher a câmera de novo.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Suas imagens</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Nunca é guardado</translation>
    </message>
    <message>
        <source>Pictures, faces, what faces looked like, how long a call was, which keys were pressed. Faces are told apart by where they are, and forgotten when they leave.</source>
        <translation>Imagens, rostos, a aparência dos rostos, quanto durou uma chamada, que teclas foram pressionadas. Os rostos são distinguidos pelo lugar em que estão e esquecidos quando saem.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>É guardado</translation>
    </message>
    <message>
        <source>Your settings, in this file: {file}</source>
        <translation>As suas configurações, neste arquivo: {file}</translation>
    </message>
    <message>
        <source>Where the windows were, in this file: {file}</source>
        <translation>Onde as janelas estavam, neste arquivo: {file}</translation>
    </message>
    <message>
        <source>While the program runs: that it does and on which computer, in this file: {file}</source>
        <translation>Enquanto o programa está em execução: que ele está e em que computador, neste arquivo: {file}</translation>
    </message>
    <message>
        <source>What captions are</source>
        <translation>O que são as legendas</translation>
    </message>
    <message>
        <source>At work and in education</source>
        <translation>No trabalho e no ensino</translation>
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
        <translation>&amp;Idioma das janelas e dos menus:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Languages your system’s fonts can’t show are left out.</source>
        <translation>Os idiomas que as fontes do seu sistema não conseguem mostrar ficam de fora.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Start with the s&amp;ystem</source>
        <translation>Iniciar com o s&amp;istema</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>Start with the &amp;icon only, no window</source>
        <translation>Iniciar só com o í&amp;cone, sem janela</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>Câmera e prévia</translation>
    </message>
    <message>
        <source>&amp;Switch the camera off while nobody watches</source>
        <translation>&amp;Desligar a câmera enquanto ninguém assiste</translation>
    </message>
    <message>
        <source>While no app shows the virtual camera and the preview is closed, your camera is let go and its light goes off. It is back within a second.</source>
        <translation>Enquanto nenhum aplicativo mostra a câmera virtual e a prévia está fechada, sua câmera é liberada e a luz dela se apaga. Ela volta em menos de um segundo.</translation>
    </message>
    <message>
        <source>&amp;Mirror the preview</source>
        <translation>&amp;Espelhar a prévia</translation>
    </message>
    <message>
        <source>Only your own view. Others always see you the right way round.</source>
        <translation>Só a sua própria visão. Os outros sempre veem você do lado certo.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Quit?</source>
        <translation>Sair?</translation>
    </message>
    <message>
        <source>Calls that show the camera “{camera}” lose the picture when this program ends.</source>
        <translation>As chamadas que mostram a câmera “{camera}” perdem a imagem quando este programa termina.</translation>
    </message>
    <message>
        <source>If it keeps running, its window is only minimised. Start it once more to see the window again.</source>
        <translation>Se ele continuar, a janela é apenas minimizada. Inicie-o mais uma vez para ver a janela de novo.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>Recognition</source>
        <translation>Reconhecimento</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>&amp;Smallest face:</source>
        <translation>&amp;Menor rosto:</translation>
    </message>
    <message>
        <source> % of the picture’s height</source>
        <translation> % da altura da imagem</translation>
    </message>
    <message>
        <source>Looking for smaller faces takes more of the processor.</source>
        <translation>Procurar rostos menores exige mais do processador.</translation>
    </message>
    <message>
        <source>Sure that it is a &amp;face:</source>
        <translation>Certeza de que é um &amp;rosto:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure the program has to be. Lower it if faces are overlooked; raise it if captions stand beside things that are no faces.</source>
        <translation>Quanta certeza o programa precisa ter. Diminua se rostos passam despercebidos; aumente se há legendas ao lado de coisas que não são rostos.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>&amp;Readings:</source>
        <translation>&amp;Leituras:</translation>
    </message>
    <message>
        <source> per second at most</source>
        <translation> por segundo no máximo</translation>
    </message>
    <message>
        <source>The picture keeps its own frame rate whatever you choose here.</source>
        <translation>A imagem mantém a própria taxa de quadros, seja qual for a escolha aqui.</translation>
    </message>
    <message>
        <source>Read half as often &amp;on battery</source>
        <translation>Ler metade das vezes com &amp;bateria</translation>
    </message>
    <message>
        <source>Words then follow a changing face a moment later.</source>
        <translation>As palavras passam a seguir um rosto que muda um instante depois.</translation>
    </message>
    <message>
        <source>Processor &amp;cores:</source>
        <translation>&amp;Núcleos do processador:</translation>
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
        <translation>Não é possível escolher o PyTorch: {parts} não está instalado. Execute: pip install &quot;emotion-subtitles[torch]&quot;</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample of the captions</source>
        <translation>Exemplo das legendas</translation>
    </message>
    <message>
        <source>Two portraits with captions as they are set up here.</source>
        <translation>Dois retratos com legendas como estão configuradas aqui.</translation>
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
        <translation>Configurações – Emotion Subtitles</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Back to defaults</source>
        <translation>&amp;Voltar ao padrão</translation>
    </message>
    <message>
        <source>Of this page only</source>
        <translation>Só desta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Restart the &amp;virtual camera</source>
        <translation>Reiniciar a câmera &amp;virtual</translation>
    </message>
    <message>
        <source>This change waits until the virtual camera is restarted.</source>
        <translation>Esta mudança espera até que a câmera virtual seja reiniciada.</translation>
    </message>
    <message>
        <source>Apps that show it may lose the picture and need it to be chosen again.</source>
        <translation>Os aplicativos que a mostram podem perder a imagem, e talvez seja preciso escolhê-la de novo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Legendas ligadas</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Legendas desligadas</translation>
    </message>
    <message>
        <source>Clean video: nothing is drawn</source>
        <translation>Vídeo limpo: nada é desenhado</translation>
    </message>
    <message>
        <source>Camera released: nobody is watching</source>
        <translation>Câmera liberada: ninguém está assistindo</translation>
    </message>
    <message>
        <source>Looking for the camera …</source>
        <translation>Procurando a câmera …</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>No face in the picture.</source>
        <translation>Nenhum rosto na imagem.</translation>
    </message>
    <message>
        <source>Captions are off, so no face is read.</source>
        <translation>As legendas estão desligadas, então nenhum rosto é lido.</translation>
    </message>
    <message>
        <source>The video is clean, so no face is read.</source>
        <translation>O vídeo está limpo, então nenhum rosto é lido.</translation>
    </message>
    <message>
        <source>No picture, so no face is read.</source>
        <translation>Não há imagem, então nenhum rosto é lido.</translation>
    </message>
    <message>
        <source>{camera} to {virtual}</source>
        <translation>{camera} para {virtual}</translation>
    </message>
    <message>
        <source>{} frames/s</source>
        <translation>{} quadros/s</translation>
    </message>
    <message>
        <source>{} ms added latency</source>
        <translation>{} ms de atraso adicional</translation>
    </message>
    <message>
        <source>{} analyses/s</source>
        <translation>{} análises/s</translation>
    </message>
    <message>
        <source>processor {} %</source>
        <translation>processador {} %</translation>
    </message>
</context>
<context>
    <name>SteadinessPage</name>
    <message>
        <source>Steadiness</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>A face is read many times a second, and the readings waver. Steadier words are easier to read, but follow a changing face later.</source>
        <translation>Um rosto é lido muitas vezes por segundo, e as leituras oscilam. Palavras mais estáveis são mais fáceis de ler, mas acompanham mais tarde um rosto que muda.</translation>
    </message>
    <message>
        <source>Off: every reading at once</source>
        <translation>Desligada: cada leitura na hora</translation>
    </message>
    <message>
        <source>Steady: an average over time</source>
        <translation>Estável: uma média ao longo do tempo</translation>
    </message>
    <message>
        <source>Agreement: when several readings agree</source>
        <translation>Concordância: quando várias leituras coincidem</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>&amp;Suavização:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Averaged &amp;over:</source>
        <translation>&amp;Média de:</translation>
    </message>
    <message>
        <source>For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s.</source>
        <translation>Para “Estável”. No menu, “Estável” é 0,5 s e “Muito estável” é 1,5 s.</translation>
    </message>
    <message>
        <source> readings</source>
        <translation> leituras</translation>
    </message>
    <message>
        <source>&amp;Agreement of:</source>
        <translation>&amp;Concordância de:</translation>
    </message>
    <message>
        <source>For “Agreement”. There are ten readings a second.</source>
        <translation>Para “Concordância”. São dez leituras por segundo.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>It writes words next to faces that describe how they look, for example “looks happy”.</source>
        <translation>Ele escreve ao lado dos rostos palavras que descrevem a aparência deles, por exemplo “cara de alegria”.</translation>
    </message>
    <message>
        <source>The picture with its captions becomes a camera that call apps can choose. Everyone who sees your picture in the call sees the captions, too.</source>
        <translation>A imagem com as legendas vira uma câmera que os aplicativos de chamadas podem escolher. Quem vê sua imagem na chamada também vê as legendas.</translation>
    </message>
    <message>
        <source>It reads the faces that your own camera sees: in a call, yours. The captions help the other people in the call. You get no captions of their faces; for that, they would have to use the program themselves.</source>
        <translation>Ele lê os rostos que a sua própria câmera vê: em uma chamada, o seu. As legendas ajudam as outras pessoas da chamada. Você não recebe legendas dos rostos delas; para isso, elas mesmas teriam que usar o programa.</translation>
    </message>
    <message>
        <source>What helps you with other people’s faces are recordings: “{command}” writes captions for them. A way for live calls, which nobody has tried yet, is in the README.</source>
        <translation>Para os rostos de outras pessoas, o que ajuda são gravações: “{command}” escreve legendas para elas. Um jeito de fazer isso durante a chamada, que ninguém testou ainda, está no README.</translation>
    </message>
    <message>
        <source>The program does not know what anyone feels. A face can look sad while its owner is well.</source>
        <translation>O programa não sabe o que ninguém sente. Um rosto pode parecer triste mesmo que a pessoa esteja bem.</translation>
    </message>
    <message>
        <source>The program makes mistakes. Where it is in doubt, it says “unsure”.</source>
        <translation>O programa erra às vezes. Quando está em dúvida, diz “pouco clara”.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: faces are read here, without an account and without the internet. Nothing is recorded; only your settings and the places of the windows are kept. The picture goes to the call app you choose, and nowhere else.</source>
        <translation>Nada sai deste computador: os rostos são lidos aqui, sem conta e sem internet. Nada é gravado; só as suas configurações e a posição das janelas são guardadas. A imagem vai para o aplicativo de chamadas que você escolher, e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Mirrored only here, as you know yourself. Others see it the right way round.</source>
        <translation>Espelhada só aqui, como você se conhece. Os outros veem você do lado certo.</translation>
    </message>
    <message>
        <source>This is the picture others see.</source>
        <translation>Esta é a imagem que os outros veem.</translation>
    </message>
    <message>
        <source>In the European Union it is forbidden to use systems that infer people’s emotions at work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). Before you use captions there, make sure that you are allowed to, and tell the people you talk to.</source>
        <translation>Na União Europeia é proibido usar, no trabalho ou no ensino, sistemas que deduzem as emoções das pessoas, exceto por motivos médicos ou de segurança (Regulamento de IA, artigo 5.º, n.º 1, alínea f). Antes de usar legendas nesses lugares, verifique se isso é permitido e avise as pessoas com quem você fala.</translation>
    </message>
    <message>
        <source>Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it on. If the module is refused (“Key was rejected by service”), enrol the key your system signs its own modules with: run “sudo mokutil --import {key}”, choose a password, restart, choose “Enroll MOK” on the blue screen and enter that password.</source>
        <translation>O Secure Boot está ligado, então o sistema só carrega módulos assinados com uma chave em que confia. Deixe-o ligado. Se o módulo for recusado (“Key was rejected by service”), registre a chave com que o sistema assina os próprios módulos: execute “sudo mokutil --import {key}”, escolha uma senha, reinicie, escolha “Enroll MOK” na tela azul e digite essa senha.</translation>
    </message>
    <message>
        <source>Bubble beside the face</source>
        <translation>Balão ao lado do rosto</translation>
    </message>
    <message>
        <source>Subtitles at the bottom</source>
        <translation>Legendas na parte de baixo</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Só palavras</translation>
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
        <translation>A câmera para suas chamadas</translation>
    </message>
    <message>
        <source>What to &amp;do, in a terminal:</source>
        <translation>O que &amp;fazer, em um terminal:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the steps</source>
        <translation>Copia os passos</translation>
    </message>
    <message>
        <source>Do it for &amp;me…</source>
        <translation>Fazer por &amp;mim…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>V&amp;erificar de novo</translation>
    </message>
    <message>
        <source>Call apps see the captioned picture as a camera of its own. For that your system needs a virtual camera.</source>
        <translation>Os aplicativos de chamadas veem a imagem com legendas como uma câmera própria. Para isso, o sistema precisa de uma câmera virtual.</translation>
    </message>
    <message>
        <source>Looking for a virtual camera…</source>
        <translation>Procurando uma câmera virtual…</translation>
    </message>
    <message>
        <source>A virtual camera is there.</source>
        <translation>Há uma câmera virtual.</translation>
    </message>
    <message>
        <source>A virtual camera is there, with a limit.</source>
        <translation>Há uma câmera virtual, com uma limitação.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet.</source>
        <translation>Ainda não há câmera virtual.</translation>
    </message>
    <message>
        <source>What to &amp;do:</source>
        <translation>O que &amp;fazer:</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Nada foi executado.</translation>
    </message>
    <message>
        <source>Running. This can take some minutes.</source>
        <translation>Em execução. Pode levar alguns minutos.</translation>
    </message>
    <message>
        <source>The commands have been run. If the camera is not there yet, log out and in again, or restart the computer.</source>
        <translation>Os comandos foram executados. Se a câmera ainda não apareceu, saia da sessão e entre de novo, ou reinicie o computador.</translation>
    </message>
    <message>
        <source>Nothing was run, since the password was not given.</source>
        <translation>Nada foi executado, porque a senha não foi informada.</translation>
    </message>
    <message>
        <source>Nothing was run: your system could not ask for the password. Copy the commands and run them in a terminal.</source>
        <translation>Nada foi executado: o sistema não conseguiu pedir a senha. Copie os comandos e execute-os em um terminal.</translation>
    </message>
    <message>
        <source>Your system refused the module, since Secure Boot is on.</source>
        <translation>O sistema recusou o módulo, porque o Secure Boot está ligado.</translation>
    </message>
    <message>
        <source>A command failed, and those after it were not run. This is what it said:</source>
        <translation>Um comando falhou, e os seguintes não foram executados. Ele disse o seguinte:</translation>
    </message>
</context>
<context>
    <name>VirtualPage</name>
    <message>
        <source>Virtual camera</source>
        <translation>Câmera virtual</translation>
    </message>
    <message>
        <source>Call apps show it in their list of cameras. Its format stays the same while it runs, since apps lose the picture when it changes: what you choose here is used when the virtual camera is restarted.</source>
        <translation>Os aplicativos de chamadas a mostram na lista de câmeras. O formato dela não muda enquanto funciona, pois os aplicativos perderiam a imagem: o que você escolher aqui vale quando a câmera virtual for reiniciada.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Procurar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>The same as the camera’s</source>
        <translation>O mesmo da câmera</translation>
    </message>
    <message>
        <source>&amp;Picture size:</source>
        <translation>&amp;Tamanho da imagem:</translation>
    </message>
    <message>
        <source>The first one that is free</source>
        <translation>O primeiro que estiver livre</translation>
    </message>
    <message>
        <source>None, only the preview</source>
        <translation>Nenhum, só a prévia</translation>
    </message>
    <message>
        <source>In use now: {name}</source>
        <translation>Em uso agora: {name}</translation>
    </message>
    <message>
        <source>Not in use now.</source>
        <translation>Sem uso agora.</translation>
    </message>
</context>
</TS>
