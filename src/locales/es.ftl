# What the bot says, in Spanish. No person has checked it yet. en.ftl explains ids and variables.
# The writer is addressed as "usted"; no adjective or participle tells the writer's gender.

### Commands: the menu that Telegram shows (at most 256 characters each)

command-start = Acciones urgentes y cómo empezar
command-write = Escribir una carta
command-reminders = Recordatorios antes del último día
command-stop = No más recordatorios
command-language = Elegir mi idioma
command-cancel = Dejar la carta para después; se guarda
command-help = Cómo funciona
command-privacy = Qué guardo sobre usted
command-export = Mis datos: verlos y recibirlos en un archivo
command-forget = Borrar todo lo que guardo sobre usted

### Description: what people see before they press Start

# At most 120 characters.
bot-about = Le ayuda a escribir, en tres minutos, su propia carta en favor de una persona en peligro.
# At most 512 characters.
bot-description =
    Cuando alguien corre peligro por defender los derechos humanos, las cartas a las autoridades ayudan.

    Le cuento lo que ha ocurrido, le hago unas preguntas y le doy una carta terminada, solo suya, con todas las direcciones. Usted la envía desde su propio correo. Es gratis y no necesita cuenta.

### Welcome

welcome =
    ¡Hola! Una acción urgente pide cartas en favor de alguien en peligro ahora, mientras todavía pueden ayudar.

    Le hago unas preguntas breves y redacto una carta que es solo suya; usted la envía por su cuenta. Lleva unos tres minutos.

### Help

help =
    Cómo funciona

    1. Elija una acción urgente y lea lo que ha ocurrido.
    2. Elija el idioma y el tono de la carta y dígame cómo firmarla.
    3. Lea la carta, cambie lo que quiera y envíela a las direcciones que le doy.

    /start – acciones urgentes
    /write – empezar una carta o seguir con la que empezó
    /reminders – recordatorios antes del último día
    /stop – no más recordatorios
    /language – el idioma en que hablo
    /cancel – dejar la carta para después; se guarda
    /privacy – qué guardo sobre usted
    /export – mis datos, en un archivo
    /forget – borrarlo todo

    Yo nunca envío nada a ninguna autoridad: la carta que cuenta es la que sale de su propio correo.

### Privacy

# $draft, $writer and $sent are numbers of days.
privacy =
    Qué guardo sobre usted

    • La carta en la que trabaja, y la terminada hasta que se envíe, { $draft ->
        [one] { $draft } día
       *[other] { $draft } días
    } como máximo tras su última palabra.
    • Su idioma, zona horaria y últimas elecciones, { $writer ->
        [one] { $writer } día
       *[other] { $writer } días
    }; su nombre y localidad solo si lo pide.
    • Sus recordatorios, y que ha escrito, { $sent ->
        [one] { $sent } día
       *[other] { $sent } días
    } como máximo tras el último día.

    Todo está cifrado. Su respuesta a la pregunta sobre su seguridad no se guarda nunca. Telegram transmite este chat y puede leerlo; quienes gestionan este bot podrían ver los mensajes mientras los trato.

    /export muestra lo suyo, /forget lo borra.
privacy-more =
    Qué guardo sobre usted y por qué

    • La carta en la que trabaja: lo que ha elegido, su nombre y su localidad, su propia frase. Así nada se pierde si hace una pausa. Se borra cuando la carta está terminada o tras { $draft ->
        [one] { $draft } día
       *[other] { $draft } días
    } sin noticias suyas. Si pidió recordatorios, le espera hasta el último día.
    • Su idioma y su zona horaria, y lo que le ahorra preguntas la próxima vez: el idioma y el tono de su última carta y, solo si lo desea, su nombre y su localidad. Se borra { $writer ->
        [one] { $writer } día
       *[other] { $writer } días
    } después de su última carta o decisión.
    • Que ha enviado una carta, si me lo dice, para que nadie vuelva a recordárselo, y sus recordatorios, si los pide. Se borra con la acción urgente, a más tardar { $sent ->
        [one] { $sent } día
       *[other] { $sent } días
    } después de su último día. El deseo de conocer nuevas acciones urgentes se borra cuando usted lo retira o al cabo de un año.

    Todo esto está cifrado, y en ninguna parte figura su nombre o número de Telegram en forma legible. Cuántas cartas se han escrito se cuenta sin nombres.

    Su respuesta a la pregunta sobre su seguridad no se guarda nunca. De las cartas terminadas guardo, cifrado, aquello de lo que salen hasta que estén enviadas, { $draft ->
        [one] { $draft } día como máximo
       *[other] { $draft } días como máximo
    } o, con recordatorios, hasta el último día. Telegram transmite este chat, puede leerlo y lo conserva como cualquier otro: puede borrarlo en la aplicación. Quienes gestionan este bot podrían técnicamente ver los mensajes mientras los trata; no anota ninguno.

    /forget lo borra todo de inmediato.
privacy-forget = Borrar todo
privacy-more-button = Más sobre esto
privacy-show = Mostrar lo que se guarda sobre mí
# /export: what is kept about this person, line by line.
export-heading = Esto es todo lo que guardo sobre usted:
export-nothing = No guardo nada sobre usted.
export-language = El idioma en que le hablo: { $language }
export-zone = Su zona horaria: { $zone }
export-last = Su última carta: { $language }, { $tone }
export-shown = Lo último que le he mostrado, guardado hasta mañana como muy tarde: { $title }
export-remembered = Recordado para la próxima carta: { $name }, { $place }
export-draft = Una carta empezada: { $title }
export-draft-typed = Lo que ha escrito para ella: { $answers }
export-finished = Una carta terminada, guardada hasta que se envíe: { $title }
export-sent = Una carta enviada, que se borra en dos días como máximo: { $title }
export-reported = Contactos que, según me dijo, no funcionan: { $contacts }
export-reminder = Recordatorios: { $title }, a las { $hour } ({ $zone })
export-news = Avisos de nuevas acciones urgentes, a las { $hour } ({ $zone })
export-written = Me ha dicho que ha escrito: { $title }
export-file = Lo mismo está en el archivo, para otros programas. /forget lo borra todo.

### Forget

forget-confirm = ¿Borro todo lo que guardo sobre usted: la carta empezada, su nombre y su localidad, lo que ha elegido y sus recordatorios? No se puede deshacer.
forget-yes = Sí, borrarlo todo
forget-no = No, conservarlo
forget-done = Hecho. Ya no guardo nada sobre usted. También puede borrar este chat en Telegram; si algún día quiere volver a escribir, basta con /start.
forget-kept = Muy bien, todo queda como está.

### Language

language-choose = ¿En qué idioma le hablo? (El idioma de la carta se elige aparte.)
language-chosen = Muy bien, desde ahora hablo español.

### Card of an urgent action

# $name is the person or persons at risk, $country the name of the country.
card-who = { $name }, { $country }
card-update = Esta es la continuación de una acción urgente anterior.
card-only-in = { $count ->
    [one] Esta acción urgente y sus cartas solo están en { $languages }.
   *[other] Esta acción urgente y sus cartas solo están en estos idiomas: { $languages }.
}
card-asked = Lo que piden las cartas:
# $date is a whole date such as "25 November 2014".
# $today is the day on which this is said: the message may be read later.
card-last-day = { $days ->
    [0] Hoy, { $date }, es el último día para escribir.
    [one] Escriba a más tardar el { $date } (el { $today }: queda un día).
   *[other] Escriba a más tardar el { $date } (el { $today }: quedan { $days } días).
}
card-closes = { $days ->
    [0] Escriba, por favor, hoy mismo, { $date }.
    [one] Escriba, por favor, antes de que acabe el { $date } (el { $today }: queda un día).
   *[other] Escriba, por favor, antes de que acabe el { $date } (el { $today }: quedan { $days } días).
}
card-last-hours = El último día para escribir es el { $date }: escriba, por favor, si donde está usted todavía no ha pasado.
card-write = Escribir una carta
card-go-on = Seguir con mi carta
card-written = Usted ya ha escrito. ¡Gracias!
card-write-again = Escribir otra carta
card-remind = Recordármelo
card-reminded = Recordatorios activados
card-share = Compartir
card-language = Idioma
card-others = Otras acciones urgentes
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. Una carta lleva tres minutos:

### Closed

closed-deadline =
    El último día para las cartas fue el { $date }. Por eso ya no escribo ninguna: llegaría demasiado tarde.

    Lo que todavía ayuda: dar a conocer lo ocurrido y escribir por alguien para quien todavía se está a tiempo. Si quiere hacer más aquí, pregunte a la organización que gestiona este bot.
closed-seems = El último día para las cartas fue el { $date }, y parece que donde está usted ya ha pasado. Pero solo puedo suponer dónde está. Según mis cálculos, su hora local es { $time } del { $today }. ¿Es correcto?
closed-stopped = Esta acción urgente ha terminado: ya no hacen falta cartas. Gracias por querer ayudar.
# To the urgent action that goes on with this one, and tells what became of the person.
closed-outcome = Qué pasó después
# Where an update goes on with it.
closed-followed = Hay información más reciente, y ahora las cartas se escriben con ella.
closed-next = Ir a la más reciente
closed-others = Estas acciones urgentes están abiertas:
closed-no-others = En este momento no hay ninguna otra acción urgente abierta.

### List of urgent actions

list-heading = Acciones urgentes abiertas, con el último día para escribir. Elija una para leer lo que ha ocurrido:
list-none =
    En este momento no hay ninguna acción urgente abierta, así que hoy no hay nada que escribir.

    Si tiene una en papel, pregunte a la organización que gestiona este bot si las cartas ayudan todavía.
# One line of the list; $date is a day without its year, here and as $today: "25 November".
list-line = { $date }: { $title }
# One that has no texts in the language of the bot.
list-line-in = { $date } ({ $language }): { $title }
list-unknown = No conozco la acción urgente de ese enlace. Quizá tenga una errata, o sea más antiguo que yo.
# Who runs the bot and where to ask, as they are set.
organisation-contact = { $name }: { $contact }

### Groups

group-write = Escribir una carta
group-closed = El último día para las cartas sobre «{ $title }» fue el { $date }.
group-stopped = «{ $title }» ha terminado: ya no hacen falta cartas.
group-open = Abrir el chat
group-private = A eso respondo en un chat privado: en el grupo, todos verían la respuesta.
group-above = Lo que ha ocurrido está más arriba.
group-list-above = La lista está también más arriba. ¿Por quién desea escribir?

### Cancel

cancel-nothing = No hay nada que cancelar. Con /write empieza una carta; con /help verá lo que sé hacer.

### Errors: one calm sentence and a way on

error-moment = Un momento, por favor: algo de mi lado no responde. Lo que ha enviado no se ha perdido; seguiré por mi cuenta en cuanto se restablezca.
error-failed = Algo ha fallado por mi parte, pero su carta sigue aquí. Envíe /write para seguir.
# Redis came back empty: said once to whoever goes on with what is gone.
error-emptied = Lo siento: por un fallo de mi lado se ha perdido todo lo que guardaba, también las cartas sin terminar, los recordatorios y sus ajustes. Las cartas que ya están en este chat siguen sirviendo para enviarlas. Empiece de nuevo con /start, por favor.

### Fallback: answers for what I cannot use

fallback-text = No lo he entendido bien. ¿Qué desea hacer?
fallback-command = No conozco ese comando. ¿Qué desea hacer?
fallback-sticker = ¡Gracias! Pero solo leo palabras. Esto es posible ahora:
fallback-voice = Lo siento, no puedo escuchar grabaciones. Escríbalo, por favor, o elija:
fallback-media = No puedo ver imágenes, vídeos ni archivos. Escríbalo, por favor, o elija:
fallback-other = Lo siento, no puedo hacer nada con eso. Esto es posible ahora:
fallback-edited = Ha cambiado un mensaje. No hay ninguna pregunta abierta, así que no cambia nada. ¿Qué desea hacer?
fallback-button = Ese botón pertenece a una conversación anterior. Con /write sigue con su carta.
fallback-thanks = Gracias a usted por estar aquí. ¿Qué desea hacer ahora?
fallback-help = Cómo funciona

### Interview

# Buttons of every question.
interview-back = Atrás
interview-later = Más tarde
interview-delete = Borrar esta carta
interview-delete-confirm = ¿Borro esta carta y todo lo que ha escrito para ella? No se puede deshacer. Con «{ interview-later }» se guardaría.
interview-delete-yes = Sí, borrarla
interview-delete-no = No, seguir con ella
# $answer is what the writer gave before.
interview-keep = Conservar «{ $answer }»

interview-language = ¿En qué idioma quiere la carta?
interview-language-note = • La acción urgente pide cartas en estos idiomas.
# $name is the name of a language, one that the sheet asks for.
interview-language-asked = { $name } •

interview-tone = ¿Cómo quiere que suene?
interview-tone-formal = Formal
interview-tone-personal = Personal
interview-tone-legal = Jurídico
interview-tone-brief = Breve
interview-tone-formal-sample = Formal, reservado: «Este caso merece su atención personal».
interview-tone-personal-sample = Personal, de ser humano a ser humano: «En un caso como este, cada día cuenta».
interview-tone-legal-sample = Jurídico, sereno, basado en la ley: «Toda persona tiene derecho a ser oída por un tribunal imparcial».
interview-tone-brief-sample = Breve, un párrafo para un fax o una postal: «Su ayuda es importante».

# $in is a country with its preposition and case, $of what belongs to it: "in Azerbaijan", "of Azerbaijan".
interview-safety =
    Una pregunta por su seguridad: ¿vive usted { $in }, es de allí, piensa viajar allí o tiene familia allí?
interview-safety-stored = No guardo su respuesta.
interview-safety-no = No
interview-safety-yes = Sí
interview-advice =
    Entonces piense primero en usted y en su familia. Una carta pone su nombre y su localidad ante las autoridades { $of } y puede quedar mucho tiempo en un expediente. Nadie le reprochará que no escriba.

    Puede firmar solo con iniciales y localidad, o simplemente dar a conocer la acción urgente a personas que estén lejos. Ambas cosas ayudan.
interview-advice-initials = Firmar con iniciales
interview-advice-share = Solo compartirla
interview-advice-on = Lo he pensado, seguir
interview-advice-stop = Dejarlo y borrar la carta

interview-name = ¿Qué nombre debe figurar al pie de la carta? Escriba su nombre y apellidos.
interview-name-account = Firmar como { $name }
interview-name-initials = Solo iniciales
interview-name-full = Mejor el nombre completo
interview-initials = ¿Qué iniciales deben figurar al pie de la carta? Escríbalas así: A. B.
interview-initials-unclear = No he encontrado iniciales en eso. Escriba una letra de cada nombre, así: A. B.
interview-name-empty = No he encontrado ningún nombre ahí. Escríbalo tal como firma.
# $length is the largest number of characters, here and below.
interview-name-long = Es demasiado largo para una firma. No pase de { $length } caracteres, por favor.
interview-name-lines = Escriba solo el nombre, en una línea.
interview-name-link = Una carta no debe llevar enlaces. Escriba solo su nombre.
interview-name-handle = Escriba su nombre y no un nombre de usuario ni una dirección de e-mail: la carta va a una autoridad.
interview-name-signs = Hay caracteres que no pueden figurar en una firma. Use letras, espacios, puntos y guiones, en cualquier alfabeto.
interview-name-letters = El nombre debe contener letras. Escríbalo tal como firma, en cualquier alfabeto.
interview-name-sentence = Necesito el nombre para la firma, y eso no lo parece. Escriba solo el nombre, por favor. Con «{ interview-name-initials }» no aparecerá en la carta.
interview-name-shown = La firma será: { $name }
interview-name-careful = La carta irá firmada { $name } y nada más. Al enviarla, otras cosas podrían identificarle: su dirección de e-mail y el nombre que aparece al lado, la firma de sus mensajes, el remite del sobre, la cabecera de un fax. Lo más seguro es una dirección que no lleve su nombre.
# $typed is what the writer typed, $language the name of the letter’s language, here and in the next three.
interview-name-spelling = ¿Cómo se escribe { $typed } en el idioma de la carta ({ $language })? Púlselo si está bien o escríbalo como suele hacerlo.
interview-spelling-keep = Dejarlo como está: { $typed }
interview-spelling-script = Escríbalo con las letras del idioma de la carta ({ $language }), por favor.

interview-place = ¿Y desde dónde escribe? Escriba su localidad, o localidad y país.
interview-town = ¿Y desde dónde escribe? Escriba solo su localidad.
interview-place-empty = No he encontrado ningún lugar ahí. Escriba su localidad.
interview-place-long = Es demasiado largo para una carta. No pase de { $length } caracteres, por favor.
interview-place-lines = Escriba solo la localidad, en una línea.
interview-place-link = Una carta no debe llevar enlaces. Escriba solo su localidad.
interview-place-handle = Escriba una localidad y no un nombre de usuario ni una dirección de e-mail.
interview-place-signs = Hay caracteres que no pueden figurar en una carta. Use letras, espacios, comas y guiones, en cualquier alfabeto.
interview-place-letters = La localidad debe contener letras. Escriba su localidad, en cualquier alfabeto.
interview-place-sentence = Necesito la localidad, y eso no lo parece. Escriba solo la localidad, por favor.
interview-place-address = Basta con la localidad, y es más seguro para usted: escríbala sin calle, número ni código postal, por favor.
interview-place-shown = En la carta dirá: { $town }
interview-place-within = Esta localidad está { $in }: las autoridades de allí leerán su nombre. Con «{ interview-back }» todavía puede elegir solo las iniciales.
interview-place-as-typed = Como lo he escrito: { $town }
interview-place-spelling = No sé cómo se llama { $typed } en el idioma de la carta ({ $language }). Pulse el nombre si está bien o escríbalo usted.

# $language is the name of the letter’s language.
interview-line =
    ¿Quiere añadir una frase suya? Hace que su carta no se parezca a ninguna otra.

    Lo que ayuda: quién es usted («Doy clase en una escuela») o por qué le importa («Sigo este caso desde hace años»). Escríbala en el idioma de la carta ({ $language }), con cortesía y en { $length } caracteres como máximo. O sáltela: la carta está completa sin ella.
# For writers who sign with initials: nothing that asks who they are.
interview-line-careful =
    ¿Quiere añadir una frase suya? Hace que su carta no se parezca a ninguna otra.

    No ponga en ella nada que pueda revelar quién es: ni nombre, ni profesión, ni lugar de trabajo o de estudios. Ayuda decir por qué le importa («Sigo este caso desde hace años»). En el idioma de la carta ({ $language }), con cortesía, { $length } caracteres como máximo. O sáltela: la carta está completa sin ella.
interview-line-skip = Sin frase propia
interview-line-keep = Conservar mi frase
interview-line-take = Usar esta frase
interview-line-mended = He corregido algunos signos para que la frase encaje en una carta oficial. ¿Está bien así?
interview-line-names-you = Usted firma con iniciales y esta frase parece decir su nombre. Escríbala sin él o úsela si es lo que quiere.
interview-line-address = Esta frase parece decir dónde vive. A las autoridades les basta su localidad: escríbala sin la dirección o úsela si es lo que quiere.
interview-line-telephone = En esta frase parece haber un número de teléfono. Las autoridades responden por escrito: escríbala sin el número o úsela si es lo que quiere.
interview-line-work = Usted firma con iniciales y esta frase parece decir a qué se dedica, o dónde. Eso puede bastar para reconocerle: escríbala sin ese detalle o úsela si es lo que quiere.
interview-line-or = También puede escribir otra o no poner ninguna.
interview-line-empty = No he encontrado ninguna frase ahí. Escriba una o siga sin ella.
interview-line-long = Es demasiado larga: la carta debe caber en una página. No pase de { $length } caracteres o siga sin ella.
interview-line-lines = Escríbala en una sola línea o siga sin ella.
interview-line-link = Una carta no debe llevar enlaces. Escriba la frase sin ellos o siga sin ella.
interview-line-handle = Una carta no debe llevar nombres de usuario ni direcciones de e-mail. Escriba la frase sin ellos o siga sin ella.
interview-line-signs = Hay caracteres que no pueden figurar en una carta. Use palabras sencillas o siga sin ella.
interview-line-letters = No he encontrado palabras ahí. Escriba una frase o siga sin ella.
# Said when the own line breaks a rule of good letters; $subject says which.
interview-line-finding = { $subject ->
    [polite] Su frase puede sonar a exigencia o a reproche. Las palabras corteses, sin exclamaciones ni palabras en mayúsculas, abren más puertas. Dígalo de otro modo o siga sin ella.
    [politics] Su frase habla de política. Ayudan más las cartas que se ciñen a la persona y a sus derechos. Dígalo de otro modo o siga sin ella.
    [long] Con su frase la carta pasa de una página. Acórtela o siga sin ella.
    [singular] Escriba por usted, con «yo» y no con «nosotros», o siga sin ella.
    [organisation] No nombre ninguna organización: la carta viene solo de usted. Dígalo de otro modo o siga sin ella.
    [language] Su frase no está en el idioma de la carta. Escríbala en ese idioma o siga sin ella.
    [private] Su frase toca algo privado que podría dañar a la persona en peligro. Dígalo de otro modo o siga sin ella.
    [signs] En su frase hay caracteres que no pueden figurar en una carta. Use palabras sencillas o siga sin ella.
    [typography] Hay algo extraño en los espacios o en la puntuación de su frase. Escríbala otra vez o siga sin ella.
   *[other] Su frase no encaja en la carta. Dígalo de otro modo o siga sin ella.
}
# Said when the name or the place cannot stand in the letter.
interview-signature-finding = { $culprit ->
    [place] Esa localidad no encaja en la carta. Escríbala de otro modo.
   *[name] Ese nombre no encaja en la carta. Escríbalo de otro modo.
}
interview-no-letter = Con estas opciones no me ha salido una buena carta, y no quiero darle una mala. Elija otro tono u otro idioma.

# $count is the number of recipients.
interview-recipients = ¿Quién debe recibir su carta? Cada destinatario recibe la suya.
interview-recipients-all = { $count ->
    [2] Los dos
   *[other] Los { $count } destinatarios
}
# $name is one recipient and the office held.
interview-recipients-only = Solo { $name }
interview-recipients-ticked = { $count ->
    [one] Escribir a este destinatario
   *[other] Escribir a estos { $count } destinatarios
}

# $name is the recipient: the name, the office held, or both.
interview-preview-to = Para { $name }
# $language is the name of a language, here and below.
interview-preview-beside = La misma carta, para leerla al lado ({ $language })
interview-preview-unchecked = El texto de esta carta ({ $language }) aún no lo ha revisado nadie.
interview-preview = ¿Está bien así?
interview-finish = Sí, esta es mi carta
interview-again = Con otras palabras
interview-change = Cambiar…
# $tone is one of the names of tones above.
interview-change-tone = Tono: { $tone }
interview-change-language = Idioma: { $language }
interview-change-name = Nombre
interview-change-place = Localidad
interview-change-recipients = Destinatarios
interview-change-line = Mi frase
interview-add-line = Añadir una frase mía
interview-other = { $count ->
    [one] Ver la otra carta
   *[other] Ver la carta siguiente
}
interview-remember = Recordar nombre y localidad
interview-unremember = No recordar nombre y localidad

# $title is the heading of the urgent action, $date a whole date.
interview-paused =
    { $title }

    Muy bien, más tarde. Su carta se conserva tal cual hasta el { $date }.
interview-paused-early =
    { $title }

    Muy bien, más tarde. Su carta se conserva tal cual hasta el { $date } o, si me pide que se la recuerde, hasta el último día, el { $last }.
interview-go-on = Seguir con mi carta
interview-remind = Recordármelo
interview-stopped = Muy bien. Se han borrado esta carta y todo lo que escribió para ella.
interview-actions = Acciones urgentes
interview-ended = Esa carta está terminada o aplazada. Con /write puede continuar.
# $title and $other are titles of urgent actions: of the letter that is asked about now, and of the one that was left for it.
interview-other-waits = Esta carta: { $title }. La que había empezado se guarda: { $other }.
# Above the first question of another letter, in which those for language and tone are not asked.
interview-as-before =
    { $title }

    Como la última vez: { $language }, tono: { $tone }. Podrá cambiar ambas cosas cuando vea la carta.
# $answer is the answer as it counts now.
interview-corrected = Ha cambiado una respuesta anterior y lo he tenido en cuenta: { $answer }

# What the writer asked instead of answering; $step is the question that stands open.
interview-asked-why = { $step ->
    [safety] Porque una carta pone su nombre ante las autoridades de ese país. Si pueden alcanzarle a usted o a su familia, es más seguro no dar el nombre completo, o no escribir.
    [name] Una carta firmada se toma más en serio. Con «{ interview-name-initials }» su nombre completo no aparece en ella.
    [place] La localidad figura arriba en la carta: así se ve hasta dónde se conoce el caso. A mí me dice qué hora es donde está usted.
    [ownLine] Con una frase suya, la carta no es copia de otras. Puede dejarla.
   *[other] Su carta se compone de sus respuestas. Puede cambiar cualquiera antes de enviar nada.
}
interview-asked-safe = Usted envía la carta desde su propio correo, y las autoridades ven quién la ha escrito. Si vive en ese país, es de allí o tiene familia allí, piense primero en eso: puede firmar con iniciales o no escribir. Yo no envío nada.
interview-asked-who = Lo que figura en la carta lo ven aquellos a quienes se la envía. Telegram transmite este chat y puede leerlo; quienes gestionan este bot podrían ver mensajes mientras los proceso. /privacy dice lo que guardo, /forget lo borra.
interview-asked-unsure = { $step ->
    [language] Elija el que mejor lea, para poder revisar su carta.
    [tone] El tono formal nunca está de más, y puede cambiarlo cuando vea la carta.
    [safety] Si no está seguro, elija «{ interview-safety-yes }»: primero viene un consejo, y aún podrá escribir.
    [ownLine] Basta una frase que diga por qué le importa, por ejemplo «Sigo este caso desde hace años». O sáltela.
    [recipients] Son los responsables que nombra la acción urgente, y todos pueden hacer algo. Si solo tiene tiempo para una carta, elija al primero.
   *[other] Puede cambiar su respuesta antes de enviar nada.
}
interview-misfit-words = Use aquí uno de los botones, por favor.
interview-misfit-word = No lo he entendido como respuesta. Nos habíamos quedado aquí:
interview-misfit-thanks = Gracias a usted. Nos habíamos quedado aquí:
interview-misfit-command = No conozco ese comando; /help muestra todo lo que sé hacer. Nos habíamos quedado aquí:
interview-misfit-sticker = ¡Gracias! Pero solo leo palabras. Nos habíamos quedado aquí:
interview-misfit-voice = Lo siento, no puedo escuchar grabaciones. Escríbalo, por favor. Nos habíamos quedado aquí:
interview-misfit-media = No puedo ver imágenes, vídeos ni archivos. Nos habíamos quedado aquí:
interview-misfit-edited = Ha cambiado un mensaje antiguo; sus respuestas siguen como estaban. Nos habíamos quedado aquí:
interview-misfit-other = Lo siento, no puedo hacer nada con eso. Nos habíamos quedado aquí:
interview-misfit-oldButton = Esa pregunta ya está resuelta. La más reciente está al final del chat.

# Done.
interview-done = { $count ->
    [1] Su carta está lista. Está aquí abajo, y después cómo enviarla.
   *[other] Sus { $count } cartas están listas. La primera está aquí abajo, y la siguiente llega cuando esté enviada.
}

    Envíela por su cuenta, por favor, y pulse después el botón que corresponda: correo postal, e-mail o fax.
interview-contacts-social = Redes sociales
interview-contacts-copy-address = Copiar la dirección postal
interview-contacts-copy-subject = Copiar el asunto
interview-contacts-copy-fax = Copiar { $number }
interview-contacts-copy-email = Copiar { $address }
interview-contacts-subject = Asunto
walk-subject = Asunto:
interview-send-otherwise = No se conoce ninguna dirección para cartas. Haga llegar la suya por una de las vías indicadas arriba.
interview-sent-post = Enviada por correo postal
interview-sent-email = Enviada por e-mail
interview-sent-fax = Enviada por fax
interview-sent-web = Enviada por el formulario web
interview-sent-thanks = Gracias. Eso cuenta.
interview-sent-undone = Muy bien, aún no enviada.
# $of is the country that the letters go to, as in "of Azerbaijan".
interview-copies = También ayuda enviar una copia a la embajada { $of } en su país.
interview-copies-officials = Envíe copias a:
interview-thanks-remembered = Recuerdo su nombre y localidad para la próxima carta; /forget los borra.
interview-another = Otra carta
interview-pass-on = Correr la voz

### Una carta cada vez: de la carta lista a la última enviada

walk-position = { $position } de { $count }
walk-send = Abrir en mi correo
walk-pdf = PDF para imprimir
walk-pdf-fax = PDF para el fax
walk-pdf-all = Todas las cartas en un PDF
walk-pdf-note = Imprima, firme y doble: la dirección se ve en la ventanilla del sobre.
# For who signs with initials: their hand is not to add the name.
walk-pdf-note-careful = Imprima y doble: la dirección se ve en la ventanilla del sobre. Si firma a mano, solo con las iniciales.
walk-pdf-fax-note = La primera página es la portada; después viene la carta.
walk-pdf-unprintable = Sin PDF: no tengo tipo de letra para estos signos: { $signs }. Copie la carta del chat e imprímala con un programa suyo.
walk-pdf-busy = Ahora mismo imprimen muchos. Pulse otra vez dentro de un minuto; su carta no se pierde.
walk-pdf-failed = Esta vez el PDF no salió. Pulse otra vez, o copie la carta del chat.
walk-more = Más opciones…
walk-all = { $count ->
    [2] Las dos cartas a la vez
   *[other] Las { $count } cartas a la vez
}
walk-not-working = Una dirección no funciona
walk-sent = ✓ { $how }: { $name }. Gracias, eso cuenta.
walk-sent-to = { $how }: { $name }
walk-next = Siguiente: { $name } ({ $position } de { $count }).
walk-fix = Algo no está bien
walk-fix-question = { $name }: ¿qué no está bien? Los avisos sobre una dirección se cuentan sin nombre; después de dos, se ofrece la última.
walk-undo = { $count ->
    [1] Al final no enviada
   *[other] Al final no enviada: { $how }
}
walk-ways = Ver otra vez todas las vías
walk-over = El último día ya pasó. Si su carta ya está en camino, todavía puede decirlo aquí.
walk-gone = Ya no tengo esta carta: al cabo de un tiempo olvido las cartas. Sigue más arriba en el chat, para copiarla.
walk-end = { $count ->
    [1] Gracias de corazón. Su carta está en camino.
    [2] Gracias de corazón. Las dos cartas están en camino.
   *[other] Gracias de corazón. Las { $count } cartas están en camino.
}
walk-written = { $name }: han escrito al menos { $count } personas, y usted es una de ellas.
walk-written-first = { $name }: usted está entre las primeras personas que han escrito.
walk-afterwards = Qué pasa ahora: las oficinas rara vez responden, pero notan cuánta gente escribe. Si llega una respuesta, muéstrela por favor a la organización que gestiona este bot.
walk-offer-share = Una carta más cuenta tanto como la suya. ¿A quién podría contárselo?
walk-offer-news = ¿Le aviso cuando otra persona necesite cartas?
walk-copy = Una copia para: { $name }
walk-embassy-find = Cómo encontrar la embajada
walk-have-you-sent = { $count ->
    [1] Su carta está aquí, y no sé si está enviada ({ $names }). ¿La ha enviado?
   *[other] Sus cartas están aquí, y { $count } no constan como enviadas ({ $names }). ¿Las ha enviado?
}
walk-go-on = { $count ->
    [1] Todavía no: ver la carta
   *[other] Todavía no: ver la primera
}
walk-all-sent = { $count ->
    [1] Sí, está enviada
   *[other] Sí, todas están enviadas
}
walk-how-sent = ¡Gracias! ¿Cómo ha enviado la carta ({ $name })?

### The hand-off page: where the letter goes from into a mailbox, to the printer or into another app

page-title = Su carta
page-loading = Abriendo su carta…
page-ready = Su carta está lista para enviar
page-to = Para:
# On the main button and under it: where the letter goes along (whole), where it is too long for that (paste), where it is
# in the chat only (bare). The same three above the mailboxes on the web.
page-mail-whole = Abrir en mi programa de correo
page-mail-whole-note = La dirección, el asunto y la carta ya están puestos. Léala una vez más, hasta la firma, y pulse Enviar.
page-mail-paste = Copiar la carta y abrir mi correo
page-mail-paste-note = La carta es demasiado larga para ir incluida, así que este botón la copia. La dirección y el asunto ya están puestos: pegue la carta debajo, léala una vez más y pulse Enviar.
page-mail-bare = Abrir mi programa de correo
page-mail-bare-note = La dirección y el asunto ya están puestos. Pegue la carta que copió en el chat, léala una vez más y pulse Enviar.
page-sent-note = Cuando esté enviada, vuelva al chat y pulse «{ interview-sent-email }».
page-nothing-opened = ¿No se abrió nada?
page-nothing-opened-note = Quizá no haya un programa de correo configurado en este dispositivo. Elija su correo más abajo, o copie la dirección, el asunto y la carta en un mensaje propio.
page-web = O escriba desde su correo en la web
page-web-whole = La carta va incluida:
page-web-paste = La carta se copia y usted la pega:
page-web-bare = Con la dirección y el asunto:
page-by-hand = O copie las partes una a una
page-emails = Dirección de e-mail
page-emails-copy = Copiar la dirección de e-mail
page-subject = Asunto
page-subject-copy = Copiar el asunto
page-letter = Carta
page-letter-copy = Copiar la carta
page-postal = Dirección postal
page-postal-copy = Copiar la dirección postal
page-faxes = Fax
page-faxes-copy = Copiar el número de fax
page-copy = Copiar
page-copied = Copiado
page-copied-to-paste = La carta está copiada. Péguela en el mensaje que se abre.
page-copy-failed = Este navegador no deja que la página copie. El texto está seleccionado: cópielo a mano y pulse otra vez.
page-share = Compartir
page-print = Imprimir
page-post-only = Esta oficina no indica dirección de e-mail
page-post-only-note = Imprima la carta, fírmela y envíela por correo postal, o copie aquí sus partes.
page-without-letter = La carta misma está en el chat
page-without-letter-note = Es demasiado larga para este enlace. Cópiela en el chat: mantenga pulsado el mensaje con la carta, elija Copiar y vuelva aquí.
page-careful = Antes de enviar: qué más puede revelar su nombre
page-careful-note = Su carta va firmada con iniciales. Aun así, esto podría decir quién la escribe:
page-careful-address = La dirección desde la que escribe, si contiene su nombre.
page-careful-name = El nombre que su cuenta muestra al lado. Está en los ajustes de la cuenta, como nombre del remitente.
page-careful-signature = Una firma que su programa de correo añade debajo de cada mensaje.
page-careful-paper = En papel, el remitente del sobre; por fax, la línea del borde superior.
page-careful-remedy = Lo más seguro es una cuenta de correo nueva sin nada suyo. Si tiene dudas, no envíe: pregunte antes a la organización que gestiona el bot.
page-privacy = Esta página no ha enviado su carta a ninguna parte y no guarda nada: al cerrarla o recargarla, la carta desaparece de aquí. Sigue en el chat. Desde aquí solo la recibe el correo que usted elija.
page-empty = Aquí no hay ninguna carta
page-empty-note = Para protegerle, esta página olvida la carta en cuanto se cierra o se recarga. Vuelva al chat y pulse otra vez el botón que está debajo de su carta.
page-damaged = Este enlace está dañado
page-damaged-note = Una parte se perdió por el camino, y media carta sería peor que ninguna. Vuelva al chat y pulse otra vez el botón que está debajo de su carta.
page-gone = Este enlace ya no sirve
page-gone-note = Puede que la acción urgente haya terminado o que sus textos hayan cambiado. Vuelva al chat: su carta sigue allí y puede copiarla, y el bot le dirá si las cartas aún ayudan.
page-unreachable = La carta todavía no se pudo abrir
page-unreachable-note = No se cargó una parte que le corresponde. Compruebe la conexión e inténtelo otra vez; la carta está también en el chat.
page-again = Intentarlo otra vez
page-old-browser = Este navegador es demasiado antiguo para esta página
page-old-browser-note = Abra el enlace en otro navegador o copie la carta en el chat: allí también están todas las direcciones.
page-no-script = Esta página necesita JavaScript: abre la carta aquí, en su dispositivo, para que ningún servidor la vea. Sin él, copie la carta en el chat; allí también están todas las direcciones.

### Reminders

# $days is the number of days left, 0 on the last day; $name the person or persons at risk; $date the last
# day to write, a whole date such as "25 November 2014".
# $today is the day on which this is said, such as "18 de noviembre": the message may be read later.
reminder = { $days ->
    [0] { $name }: hoy, { $date }, es el último día para escribir.
    [one] { $name }: el último día para escribir es el { $date } (el { $today }: queda un día).
   *[other] { $name }: el último día para escribir es el { $date } (el { $today }: quedan { $days } días).
}
reminder-closes = { $days ->
    [0] { $name }: escriba, por favor, hoy mismo, { $date }.
    [one] { $name }: escriba, por favor, antes de que acabe el { $date } (el { $today }: queda un día).
   *[other] { $name }: escriba, por favor, antes de que acabe el { $date } (el { $today }: quedan { $days } días).
}
# How far they are with their letters: nothing begun; one begun; finished, and not marked as sent (one or more).
reminder-letter-none = Una carta lleva tres minutos.
reminder-letter-begun = Ha empezado una carta y puede seguir donde la dejó.
reminder-letter-taken = Lo que escribió está listo en este chat. ¿Ya lo ha enviado?
reminder-letter-one-left = Una de sus cartas ya está enviada. ¿Ha enviado también la otra?
reminder-letter-some-left = Parte de sus cartas ya está enviada. ¿Ha enviado también las demás?
reminder-ways-fast = Por correo postal desde el extranjero, una carta difícilmente llegaría ya a tiempo. Un e-mail o un fax llega al instante.
reminder-ways-email = Por correo postal desde el extranjero, una carta difícilmente llegaría ya a tiempo. Un e-mail llega al instante.
reminder-ways-fax = Por correo postal desde el extranjero, una carta difícilmente llegaría ya a tiempo. Un fax llega al instante.
reminder-ways-post = Solo se conoce una dirección postal. Eche su carta al correo cuanto antes.
reminder-ways-other = No hay dirección para cartas; la acción urgente indica por qué otras vías puede hacerse oír.
reminder-write = Escribir ahora
reminder-written = Ya he escrito
reminder-tomorrow = Recordármelo mañana
reminder-stop = Dejar de recibirlos
# Discreet reminders: nothing that a person looking over the shoulder could use. No name, no country, no
# "letter", no "action".
# $date is a day without its year, like $today.
reminder-discreet = { $days ->
    [0] Me pidió un recordatorio. Es para hoy, { $date }.
    [one] Me pidió un recordatorio para el { $date } (el { $today }: queda un día).
   *[other] Me pidió un recordatorio para el { $date } (el { $today }: quedan { $days } días).
}
reminder-discreet-write = Seguir
reminder-discreet-written = Ya está hecho
reminder-discreet-tomorrow = Mañana
reminder-discreet-stop = Parar
reminder-discreet-open = Ver
# $title is the heading of the urgent action.
reminder-news = { $days ->
    [0] Una nueva acción urgente: { $title }. Hoy, { $date }, es el último día para escribir.
    [one] Una nueva acción urgente: { $title }. El último día para escribir es el { $date } (el { $today }: queda un día).
   *[other] Una nueva acción urgente: { $title }. El último día para escribir es el { $date } (el { $today }: quedan { $days } días).
}
reminder-news-closes = { $days ->
    [0] Una nueva acción urgente: { $title }. Escriba, por favor, hoy mismo, { $date }.
    [one] Una nueva acción urgente: { $title }. Escriba, por favor, antes de que acabe el { $date } (el { $today }: queda un día).
   *[other] Una nueva acción urgente: { $title }. Escriba, por favor, antes de que acabe el { $date } (el { $today }: quedan { $days } días).
}
reminder-news-discreet = Hay algo nuevo aquí.
reminder-news-stop = Dejar de recibirlas
reminder-open = Leer más
reminder-announcement-discreet = Algo ha cambiado aquí.
# Asking for reminders. $time is what their clock should show, such as "18:40".
reminder-clock = Se lo recordaré a tiempo, salvo que me diga que ya ha escrito. Según mis cálculos, su hora local es { $time }. ¿Es correcto?
reminder-clock-news = Le avisaré cuando haya una nueva acción urgente, con un mensaje al día como máximo. Según mis cálculos, su hora local es { $time }. ¿Es correcto?
reminder-clock-yes = Sí
reminder-clock-no = No, elegir la hora
reminder-choose-clock = ¿Qué hora es donde está usted?
reminder-choose-place = ¿Cuál de estos lugares le queda más cerca?
reminder-choose-hour = ¿A qué hora le escribo?
# $title is the heading of the urgent action, $hour an hour such as "10:00", $dates a list of dates.
reminder-set =
    { $title }

    Se lo recordaré a las { $hour } en estas fechas, salvo que me diga que ya ha escrito:
    { $dates }
reminder-set-news = Le avisaré a las { $hour } cuando haya una nueva acción urgente, con un mensaje al día como máximo.
reminder-set-discreet = Mis mensajes serán discretos: ni nombres ni países.
reminder-hour = Otra hora
reminder-zone = Otra zona horaria
reminder-discreet-on = Mensajes discretos
reminder-discreet-off = Mensajes normales
reminder-end = Sin recordatorios
reminder-late = El último recordatorio ya se ha enviado. Hoy, { $date }, es el último día para escribir.
# They asked for another hour or zone, after which no reminder would be left.
reminder-kept = Sería demasiado tarde para el último recordatorio, así que todo queda como está.
reminder-now = El recordatorio de hoy llegará enseguida.
# What buttons of reminders say, discreet ones as well: nothing telling.
reminder-ended = Muy bien, ya no recibirá estos mensajes.
reminder-thanks = ¡Gracias! Ya no se lo recordaré.
reminder-again = Muy bien, se lo recordaré otra vez mañana a las { $hour }.
reminder-again-none = O bien mañana ya hay un recordatorio, o bien mañana será demasiado tarde.
# Tapped below a reminder of what is over, or of what they get no reminders of any more.
reminder-over = No queda nada que recordarle.
reminder-none = Ya no recibe estos mensajes.
reminder-already = Ya me dijo que había escrito. ¡Gracias! No queda nada que recordarle.
reminder-unsent = Todavía no he escrito
# Leads to the urgent actions, and tells nothing of them.
reminder-else = Qué más hay
# /reminders
reminder-list = Sus recordatorios. Elija uno para cambiarlo:
reminder-list-none = No tiene recordatorios. Cada acción urgente lleva un botón para pedirlos.
# One line of the list: $title is the heading of the urgent action, $hour an hour such as "10:00".
reminder-list-line = { $title } ({ $hour })
reminder-list-news = Nuevas acciones urgentes ({ $hour })
reminder-news-start = Avisarme de nuevas acciones
reminder-actions = Acciones urgentes
# /stop, and "stop", "unsubscribe" and the like.
stop-done = Todos los recordatorios han terminado: no llegará ninguno más, de ninguna acción urgente.
stop-none = No tiene ningún recordatorio, así que yo no le escribo sin que lo pida.
stop-letter = Su carta queda como está.
# Places after which the clocks of the world are named, by the id of their time zone. A button goes on with the
# name of their time: "Berlin · Central European Time".
zone-pacific-pago-pago = Pago Pago
zone-pacific-honolulu = Honolulú
zone-america-adak = Adak
zone-america-anchorage = Anchorage
zone-america-los-angeles = Los Ángeles
zone-america-phoenix = Phoenix
zone-america-denver = Denver
zone-america-mexico-city = Ciudad de México
zone-america-chicago = Chicago
zone-america-bogota = Bogotá
zone-america-new-york = Nueva York
zone-america-havana = La Habana
zone-america-caracas = Caracas
zone-america-santiago = Santiago de Chile
zone-america-halifax = Halifax
zone-america-st-johns = San Juan de Terranova
zone-america-sao-paulo = São Paulo
zone-america-buenos-aires = Buenos Aires
zone-america-noronha = Fernando de Noronha
zone-america-nuuk = Groenlandia
zone-atlantic-azores = Azores
zone-atlantic-cape-verde = Cabo Verde
zone-africa-abidjan = Abiyán
zone-africa-casablanca = Casablanca
zone-europe-london = Londres
zone-africa-lagos = Lagos
zone-europe-berlin = Berlín
zone-africa-johannesburg = Johannesburgo
zone-africa-cairo = El Cairo
zone-europe-kyiv = Kiev
zone-asia-jerusalem = Jerusalén
zone-asia-beirut = Beirut
zone-europe-istanbul = Estambul
zone-europe-moscow = Moscú
zone-asia-riyadh = Riad
zone-africa-nairobi = Nairobi
zone-asia-tehran = Teherán
zone-asia-baku = Bakú
zone-asia-tbilisi = Tiflis
zone-asia-dubai = Dubái
zone-asia-kabul = Kabul
zone-asia-karachi = Karachi
zone-asia-tashkent = Taskent
zone-asia-yekaterinburg = Ekaterimburgo
zone-asia-kolkata = Calcuta
zone-asia-kathmandu = Katmandú
zone-asia-dhaka = Daca
zone-asia-almaty = Almaty
zone-asia-yangon = Rangún
zone-asia-bangkok = Bangkok
zone-asia-jakarta = Yakarta
zone-asia-shanghai = Shanghái
zone-asia-singapore = Singapur
zone-australia-perth = Perth
zone-asia-tokyo = Tokio
zone-asia-seoul = Seúl
zone-australia-darwin = Darwin
zone-australia-adelaide = Adelaida
zone-australia-brisbane = Brisbane
zone-australia-sydney = Sídney
zone-asia-vladivostok = Vladivostok
zone-pacific-guadalcanal = Guadalcanal
zone-asia-kamchatka = Kamchatka
zone-pacific-auckland = Auckland
zone-pacific-tongatapu = Tongatapu
zone-pacific-kiritimati = Kiritimati

### On paper: what stands on the pages, in the letter's language

paper-subject = Asunto:
# $name is the office that this copy of the letter goes to.
paper-copy = Copia para: { $name }
# On a letter that an embassy is asked to pass on. $name is whom it is for.
paper-forward = Se ruega reenviar a: { $name }
paper-fax = Fax
paper-fax-to = Para
paper-fax-number = Número de fax
paper-fax-from = De
paper-fax-date = Fecha
paper-fax-subject = Asunto
paper-fax-pages = Páginas, incluida esta

### Ways of sending a letter, and what is known about each

sending-way-post = Correo postal
sending-way-email = E-mail
sending-way-fax = Fax
sending-way-web = Formulario web
sending-way-embassy = Embajada
sending-way-phone = Teléfono
sending-fax = Si no tiene aparato, lo envían las copisterías y algunos servicios de internet.
sending-web = Lo que escriba en el formulario llega enseguida. Copie ahí la carta.
sending-phone = Una llamada no sustituye a la carta, pero puede preguntar si ha llegado.
# $least and $most are the calendar days that the post takes; $postBy and $last, the last day to write, are days
# without their year.
sending-post-in-time = Por correo postal, una carta tarda de { $least } a { $most } días. Si la envía a más tardar el { $postBy }, llegará a tiempo.
sending-post-perhaps = Por correo postal, una carta tarda de { $least } a { $most } días, y el último día es el { $last }. Puede llegar demasiado tarde.
sending-post-too-late = { $least ->
    [one] Por correo postal, una carta tarda al menos un día. Llegaría demasiado tarde.
   *[other] Por correo postal, una carta tarda al menos { $least } días. Llegaría demasiado tarde.
}
# Where nothing but a postal address is known, after one of the two sentences above.
sending-post-all-the-same = No se conoce otra vía. Échela hoy de todos modos.
# $country is where the letter goes.
sending-post-suspended = Por ahora no se acepta correo para este país: { $country }. Envíe la carta a su embajada en el lugar donde usted vive, con el ruego de que la reenvíe.
sending-embassy-find = No conozco la dirección de la embajada de ese país ({ $country }) donde usted vive. El Ministerio de Asuntos Exteriores de su país publica en su web la lista de todas las embajadas.
# $source is where the address is from, $date the day on which somebody looked.
sending-embassy-source = Dirección tomada de: { $source }, a fecha de { $date }.
sending-postage = Franqueo: { $price }, a fecha de { $date }.
sending-failing = Otras personas dicen que por esta vía no llega nada. Pruebe antes otra.
sending-report-post = La carta volvió
sending-report-email = El e-mail rebotó
sending-report-fax = El fax no responde
sending-report-web = El formulario no funciona
sending-report-of = { $what }: { $contact }
sending-reported = Gracias. Lo tengo en cuenta sin anotar quién lo ha dicho.
sending-report-undone = Muy bien, ya no lo tengo en cuenta.
# To coordinators. $contact is the address or number, $recipient whose it is, $title that of the urgent action.
sending-news-failing = Dos personas dicen que { $contact } no funciona ({ $recipient }, «{ $title }»). Desde ahora lo ofrezco en último lugar.
sending-news-problem = Diez personas dicen que { $contact } no funciona ({ $recipient }, «{ $title }»). Busque otra dirección, por favor.
# To coordinators, when files of published urgent actions were read again. $slugs are short names with commas.
folder-unsound = Se ha vuelto a leer la carpeta de acciones urgentes. Los archivos de { $slugs } tienen errores y no se han tomado: sigue vigente la versión anterior. El registro indica el archivo y la línea.
# Before somebody who signs with initials takes this way: what else may name them, and what to do.
sending-careful = Usted firma con iniciales: en cada vía se dice qué más puede revelar su nombre.
sending-careful-post = Un sobre no necesita remitente: no lo ponga, o su nombre quedará ahí.
sending-careful-email = Su dirección de e-mail y el nombre de la cuenta pueden decir quién es. Mire antes ambos, o use una cuenta que no lo diga.
sending-careful-fax = Un fax imprime arriba su número y el nombre de su titular. Envíelo desde una copistería.
sending-careful-web = Si el formulario pide un nombre, una dirección o un número, los recibe. Dé solo lo que quiera dar.
sending-careful-embassy = Un sobre no necesita remitente: no lo ponga, o su nombre quedará ahí.
sending-careful-phone = Una llamada muestra su número y su voz. Oculte el número o elija otra vía.

### Coordinación: solo lo ven quienes están en ADMIN_IDS

command-sheets = Las hojas que estoy preparando
command-actions = Todas las acciones urgentes, con cifras
command-log = Lo que hicieron los coordinadores

coordinator-reading = Estoy leyendo la hoja…
coordinator-read = Leído: { $title }
coordinator-problems = Mire primero esto:
coordinator-no-problems = Nada me quedó poco claro.
coordinator-line = (línea { $line })
coordinator-values = Esto es lo que he leído. Para corregir un valor, responda a este mensaje con su número y el texto correcto, como «3 la señora Ejemplo».
coordinator-from = de: «{ $words }»

# $count is a number of characters.
coordinator-pasted =
    Hasta ahora tengo { $count } caracteres. Un texto largo llega en varios mensajes: pegue el resto, o sigamos con lo que hay.
coordinator-pasted-all = Eso es todo
coordinator-pasted-no = Descartar

coordinator-ask-closes = La hoja no indica un último día. ¿Cuál debe ser? Para otro, escriba 2026-05-31 o 31.5.2026.
coordinator-ask-deadline = La hoja no dice ni «antes de» ni «hasta». ¿Es este el último día para escribir? Para otro, escriba 2026-05-31 o 31.5.2026.
coordinator-ask-rights = ¿De qué derechos se trata? Pulse los que correspondan y siga.
coordinator-ask-polite = ¿Cómo nombran las cartas a la persona después de la primera mención? Las hojas no lo dicen. Puede escribir otra forma.
coordinator-ask-gender = ¿Es una mujer o un hombre? Mientras no se sepa, las cartas no dicen ni lo uno ni lo otro. ({ $value })
coordinator-ask-follows = ¿A qué acción urgente da continuación esta? Tóquela o escriba su nombre corto, por ejemplo «az-ejemplo».
coordinator-follows-none = Ninguna de estas
coordinator-no-such-action = No conozco ninguna acción urgente con ese nombre corto. Pulse una o escriba su nombre corto.
coordinator-ask-clause =
    No pude transformar esta petición. ¿Cómo continúa después de «Le pido…»?

    { $value }
coordinator-ask-text = La hoja no lo dice: { $field }. Escríbalo, por favor.
coordinator-accept = Sí: { $value }
coordinator-gender-female = Una mujer
coordinator-gender-male = Un hombre
coordinator-gender-unspecified = No se sabe
coordinator-rights-done = Son todos
coordinator-right-life = Vida
coordinator-right-torture = Sin tortura
coordinator-right-liberty = Libertad
coordinator-right-fair-trial = Juicio justo
coordinator-right-movement = Circulación
coordinator-right-privacy = Intimidad
coordinator-right-religion = Religión
coordinator-right-expression = Expresión
coordinator-right-assembly = Reunión
coordinator-right-association = Asociación
coordinator-right-equality = Igualdad
coordinator-right-health = Salud
coordinator-right-land = Tierra
coordinator-right-asylum = Asilo
coordinator-no-day = No conozco ese día. Escríbalo como 2026-05-31 o 31.5.2026.

coordinator-unquotable =
    La segunda parte de la hoja no es para citar. En ella encontré palabras que tocan asuntos privados: { $words }

    ¿Quiere que ninguna carta, tarjeta o vista previa las contenga nunca? También puede escribir las palabras usted, separadas por comas.
coordinator-unquotable-yes = Sí, no citarlas nunca
coordinator-unquotable-no = No, pueden aparecer
# Where I found none.
coordinator-unquotable-ask = La segunda parte de la hoja no se puede citar. No he encontrado en ella palabras sobre la vida privada. ¿Hay algo que ninguna carta, tarjeta o vista previa deba contener nunca: una enfermedad, un nombre, un lugar? Escriba las palabras separadas por comas o pulse el botón.
coordinator-unquotable-none = Ninguna

coordinator-review = «{ $title }» está lista para revisarla. ¿Y ahora?
coordinator-review-errors =
    Aún no se puede publicar:
    { $problems }
coordinator-do-letters = Cartas de prueba
coordinator-do-try = Probarlo yo
trial-line = Es una prueba del borrador, solo para usted: nada de ella se guarda ni se cuenta.
trial-leave = Volver al borrador
trial-over = La prueba ha terminado y nada de ella se guarda.
trial-sent = ✓ { $how }: { $name }. En una prueba eso no cuenta.
trial-too-late = El último día de este borrador ha pasado: ya nadie podría escribir una carta.
trial-not-here = En una prueba no: nada de ella se guarda ni se cuenta.
coordinator-do-values = Todos los valores
coordinator-do-correct = Corregir algo
coordinator-do-publish = Publicar
coordinator-do-throw = Descartar
coordinator-letter-none = { $tone }: ninguna carta cumple todas las reglas. Ayudan hechos y peticiones más cortos.
coordinator-correct-which = ¿Qué hay que corregir?
# Above a list of facts with their numbers.
coordinator-correct-numbers = Escriba, separados por comas, los números de lo que hay que contar antes de pedir esto:
coordinator-correct =
    { $field } es ahora:
    { $value }

    Escriba lo que debe ser.
coordinator-refused =
    Así no puede quedar:
    { $problems }
coordinator-back = Atrás

coordinator-gate-consent =
    { $number } de { $count }. La persona o su familia lo sabe y está de acuerdo, o la hoja es pública.

    Se trata de: { $about }
coordinator-gate-private =
    { $number } de { $count }. No se cita nada privado.

    Esto es todo lo que pueden decir cartas y tarjetas:
    { $about }
coordinator-gate-harm =
    { $number } de { $count }. Las cartas no perjudicarán a la persona.

    Van a:
    { $about }
coordinator-gate-nobody = a nadie: con esto termina, y ya no se escribe ninguna carta
coordinator-gate-yes = Sí, lo confirmo
coordinator-gate-no = No, todavía no

coordinator-published = «{ $title }» está publicada: { $link }
coordinator-slug-taken = Ya hay una acción urgente con el nombre corto { $slug }. Corrija el nombre de la persona, o envíe la hoja otra vez.
coordinator-throw-ask = ¿Descartar «{ $title }»? Sus respuestas se pierden con ella.
coordinator-throw-yes = Sí, descartar
coordinator-thrown = Ya no está.
coordinator-gone = Esta hoja ya no está.
coordinator-stale = Esta pregunta ya tiene respuesta. /sheets muestra lo que está abierto.
coordinator-other-sheet-waits = La hoja que estaba abierta se conserva: /sheets lleva de vuelta a ella.
coordinator-sheets = Sus hojas:
coordinator-sheets-none = No hay hojas en espera. Envíeme una como archivo, reenvíela, o pegue su texto.

coordinator-refused-empty = El archivo está vacío.
coordinator-refused-too-large = El archivo es demasiado grande para una hoja de pocas páginas. Envíe solo la hoja, sin imágenes, o pegue su texto.
coordinator-refused-too-many-pages = El documento tiene demasiadas páginas para una acción urgente. Envíe las páginas de una sola hoja.
coordinator-refused-not-a-document = Esto no es un PDF ni un texto. Guarde la hoja como PDF, o pegue su texto.
coordinator-refused-encrypted = El PDF está protegido con contraseña. Ábralo, seleccione todo, copie y pegue aquí el texto.
coordinator-refused-broken = El PDF está dañado y no se abre. Descárguelo otra vez, o pegue aquí su texto.
coordinator-refused-scanned = El PDF contiene imágenes de páginas y ningún texto. Ábralo donde se pueda seleccionar el texto de las imágenes, cópielo y péguelo aquí.
coordinator-refused-too-slow = El PDF tarda demasiado en leerse. Ábralo, seleccione todo, copie y pegue aquí el texto.
coordinator-refused-not-finished = No pude leer esta hoja hasta el final y lo he interrumpido. Pegue aquí solo su texto: título, relato, peticiones y direcciones. Si tampoco funciona, pase la hoja a quien administra el bot.
coordinator-refused-not-an-urgent-action = Esto no parece una acción urgente: no encontré peticiones ni direcciones bajo los títulos habituales.

# What a value of a sheet is, as a heading. $whom is an office, a name or a request, as it is printed.
coordinator-field-of = { $field } ({ $whom })
coordinator-field-title = Título
coordinator-field-summary = Resumen
coordinator-field-name = Nombre
coordinator-field-politeName = Nombre de cortesía
coordinator-field-country = País
coordinator-field-issued = Fecha de emisión
coordinator-field-reference = Número de la acción
coordinator-field-index = Índice
coordinator-field-deadline = Último día para escribir
coordinator-field-closes = Último día para escribir
coordinator-field-rights = Derechos
coordinator-field-gender = Mujer u hombre
coordinator-field-role = Cargo
coordinator-field-salutation = Tratamiento
coordinator-field-addressedTo = A quién se dirige la carta
coordinator-field-addressLines = Dirección
coordinator-field-faxes = Fax
coordinator-field-phones = Teléfono
coordinator-field-emails = E-mail
coordinator-field-emailSubject = Asunto del correo
coordinator-field-web = Sitio web
coordinator-field-social = Redes sociales
coordinator-field-note = Observación
coordinator-field-forWritersIn = Para quien escribe desde
coordinator-field-clause = Petición
coordinator-field-label = Petición en forma de sustantivo
coordinator-field-short = Petición en las cartas más breves
coordinator-field-sentence = Petición en una frase
coordinator-field-fact = Lo que se cuenta
coordinator-field-date = Fecha de lo que se cuenta
coordinator-field-copies = Copias
coordinator-field-languages = Idiomas
coordinator-field-demands = Peticiones
coordinator-field-recipients = Destinatarios
coordinator-field-people = Personas
coordinator-field-background = Segunda parte del documento
coordinator-field-text = Texto
coordinator-field-neverQuote = Palabras que no se citan nunca
coordinator-field-because = En qué se apoya
coordinator-field-embassies = Copias a las embajadas
coordinator-field-factShort = Lo mismo en las cartas más breves
coordinator-embassies-true = Sí, a las embajadas
coordinator-embassies-false = No

# De lo que la lectura de la hoja y las reglas no están seguras. $what: palabras de la hoja, un nombre o un día.
sheet-problem-title-missing = No encontré ningún título.
sheet-problem-country-missing = No pude saber de qué país se trata.
sheet-problem-country-guessed = Es el que el texto nombra más a menudo; compruebe que es correcto.
sheet-problem-country-of-contacts = No se nombra ningún país; es el de este número o esta dirección: «{ $what }».
sheet-problem-people-missing = No encontré el nombre de nadie en peligro.
sheet-problem-people-guessed = Está tomado del texto corrido; compruebe que es correcto y que no falta nadie.
sheet-problem-person-unnamed = Se habla también de alguien sin nombre: «{ $what }».
sheet-problem-person-nameless = Se habla de alguien sin nombre.
sheet-problem-gender-unknown = La hoja no dice si se trata de una mujer o de un hombre: { $what }.
sheet-problem-gender-guessed = Está tomado de cómo habla el texto de la persona: { $what }.
sheet-problem-summary-missing = No encontré ningún resumen.
sheet-problem-summary-guessed = Dónde termina es una suposición: el texto no muestra párrafos.
sheet-problem-demands-missing = No encontré ninguna petición.
sheet-problem-demand-cut = Parece cortada.
sheet-problem-statement-left-out = Esto figura entre las peticiones, pero no pide nada: «{ $what }».
sheet-problem-languages-unknown = No conozco ningún idioma con ese nombre: «{ $what }».
sheet-problem-deadline-missing = La hoja no indica ninguno; hay que fijarlo.
sheet-problem-deadline-no-year = Falta el año; tomé el primer día de esa fecha después de la emisión.
sheet-problem-deadline-in-words = Está dicho con palabras; compruebe el día: «{ $what }».
sheet-problem-deadline-incomplete = Falta el año, y la hoja no tiene fecha de emisión: «{ $what }».
sheet-problem-deadline-no-such-day = Ese día no existe en el calendario: «{ $what }».
sheet-problem-deadline-before-issue = Es anterior a la fecha de emisión.
sheet-problem-deadline-far = Es más de un año posterior a la fecha de emisión.
sheet-problem-deadline-ambiguous = El día y el mes podrían estar al revés: «{ $what }».
sheet-problem-deadline-several = La hoja indica varios; el otro es «{ $what }».
sheet-problem-date-ambiguous = El día y el mes podrían estar al revés: «{ $what }».
sheet-problem-recipients-missing = No encontré a nadie a quien escribir.
sheet-problem-recipient-unreachable = No encontré ningún medio de llegar a este destinatario.
sheet-problem-recipient-unnamed = Este destinatario no tiene ni cargo ni nombre.
sheet-problem-recipient-address-elsewhere = La hoja no indica dirección, solo un teléfono, un formulario o redes sociales.
sheet-problem-salutation-missing = La hoja no indica ninguno para este destinatario.
sheet-problem-salutation-in-two-languages = Figura en dos idiomas: «{ $what }».
sheet-problem-email-hidden = La página web de la que se copió lo ocultó: «{ $what }».
sheet-problem-email-mended = Un espacio o un fin de línea lo cortaba y lo he unido: «{ $what }».
sheet-problem-email-unread = Esto no es una dirección de e-mail: «{ $what }».
sheet-problem-number-no-country-code = Falta el prefijo del país: «{ $what }».
sheet-problem-number-unlabelled = La hoja no dice si es un teléfono o un fax: «{ $what }».
sheet-problem-columns-merged = Aquí se juntaron dos columnas; vea qué corresponde a quién: «{ $what }».
sheet-problem-background-missing = No está; quizá falte una página.
sheet-problem-layout-guessed = No conozco esta disposición: juzgué por los títulos y la forma del texto. Léalo todo, por favor.
sheet-problem-language-unread = No conozco el idioma de esta hoja: la leí solo por su forma, y hay que volver a escribir sus textos.
sheet-problem-capitals-put = La hoja está escrita toda en minúsculas o toda en mayúsculas: las mayúsculas se pusieron por reglas y pueden faltar en los nombres de lugares.
sheet-problem-text-damaged = Se perdieron algunas letras antes de que el texto llegara aquí.
sheet-look-deadline-kind = La hoja no dice ni «antes de» ni «hasta»: ¿se puede escribir todavía ese día?
sheet-look-person-unnamed = Se habla también de alguien sin nombre, que aquí no figura.
sheet-look-gender-unknown = ¿Es una mujer o un hombre? Mientras no se sepa, las cartas no dicen ni lo uno ni lo otro: { $what }.
sheet-look-polite-name = ¿Cómo nombran las cartas a la persona después de la primera mención? Las hojas no lo dicen.
sheet-look-no-event = No encontré en el texto nada que haya ocurrido: las cartas solo podrían pedir, y no contar.
sheet-look-fact-upcoming = Parece que esto está aún por venir, y después de este día no se cuenta: { $what }.
sheet-look-label-made = No pude hacer un título de esta petición; vea cómo se lee.
sheet-look-label-long = Es larga para una tarjeta.
sheet-look-clause-out-of-place = Remite a algo dicho antes, y solo se entiende en su lugar.
sheet-look-clause-name-put = La persona figuraba solo como pronombre; puse el nombre en su lugar.
sheet-look-clause-pronoun = La persona figura solo como pronombre.
sheet-look-salutation-elsewhere = La hoja lo indica en otro idioma; las cartas usan el que se deduce del cargo.
sheet-look-rights = ¿De qué derechos se trata?
sheet-look-because = La he apoyado en esto; vea si encaja.
sheet-look-because-none = Nada de lo que se cuenta habla de esta petición: las cartas la harían sin decir por qué.
sheet-look-because-no-room = Lo que justifica esta petición es demasiado largo para las cartas más breves: la harían sin decir por qué. Acorte lo que se cuenta.
sheet-look-fact-no-room = Las cartas más breves, para un fax o una postal, no tienen sitio para esto: pasan de 110 palabras. Acórtelo, o lo que se pide.
sheet-look-fact-pronoun = Se habla de varias personas, y aquí no se dice de cuál se trata. Ponga el nombre.
sheet-look-never-quote = Estas palabras figuran solo en la segunda parte y suenan privadas: las cartas no deben citarlas nunca.

# What the checks of the files of an urgent action find, and what to do about it. The place stands before it.
check-no-action-file = Falta el archivo action.yaml.
check-unknown-file = «{ $what }» no es un archivo de una acción urgente. Lo son: action.yaml, { $known }.
check-not-utf8 = El archivo no está en UTF-8. Guárdelo en UTF-8 y revise los acentos.
check-letter-lost = Aquí se perdió una letra y hay un signo en su lugar. Escriba la letra que había.
check-letters-doubled = Aquí hay pares de signos raros en lugar de letras. Escriba las letras correctas, por ejemplo «é» por «Ã©».
check-key-twice = La misma clave está aquí dos veces. Deje una de las dos.
check-yaml-broken = A partir de aquí no se puede leer el archivo. Revise la sangría y ponga entre comillas los textos con dos puntos, «#» o «*».
check-key-unknown = No conozco esta clave. Quítela o corríjala; aquí se conocen: { $known }.
check-missing-text = Falta. Añada el texto.
check-missing-boolean = Falta. Añada true o false.
check-missing-list = Falta. Añada una lista.
check-missing-group = Falta. Añádalo con sus claves debajo.
check-missing-choice = Falta. Escriba uno de estos: { $known }.
check-no-text = Debería ser un texto. Póngalo entre comillas.
check-no-boolean = Debería ser true o false, sin comillas.
check-no-list = Debería ser una lista. Empiece cada entrada en su propia línea con «- ».
check-no-group = Aquí debería haber claves, debajo y con sangría.
check-no-choice = «{ $what }» no se conoce aquí. Escriba uno de estos: { $known }.
check-too-few = No hay ninguno. Escriba uno o más.
check-form-text = Está vacío, o contiene un salto de línea, dos espacios seguidos o llaves. Escriba un texto sencillo de una pieza.
check-form-id = «{ $what }» no es un identificador. Use minúsculas de la a a la z, cifras y guiones sueltos, como travel-ban.
check-form-slug = «{ $what }» no es un nombre corto. Use minúsculas, cifras y guiones sueltos, { $most } signos como máximo.
check-form-day = «{ $what }» no es un día del calendario. Escríbalo como 2026-05-31.
check-form-date = «{ $what }» no es un día, ni un mes, ni un año. Escriba 2026-05-31, 2026-05 o 2026, con la exactitud de la hoja.
check-form-country = No conozco ningún país «{ $what }». Escriba su nombre o sus dos letras, como AZ.
check-form-language = No conozco ninguna lengua «{ $what }». Escriba su nombre o sus letras, como az.
check-form-script = «{ $what }» no es una escritura. Escriba sus cuatro letras, como Latn o Cyrl.
check-other = No es lo que se espera aquí: { $what }.
check-slug-differs = El nombre corto es «{ $what }», pero la carpeta se llama «{ $folder }». Deles el mismo nombre.
check-new-follows = Una acción urgente nueva no sigue a ninguna. Solo lo hace una actualización o un cierre.
check-follows-itself = Una acción urgente no puede seguirse a sí misma. Nombre la anterior.
check-id-twice = El identificador «{ $what }» está dos veces. Dé a cada uno el suyo.
check-no-such-fact = Nada de lo que se cuenta se llama «{ $what }». Hay: { $known }.
check-no-such-recipient = Ningún destinatario se llama «{ $what }». Hay: { $known }.
check-no-such-id = Con este nombre no hay nada que traducir: «{ $what }». Corríjalo o quítelo; hay: { $known }.
check-last-day-one = Tiene que haber exactamente un último día: impreso con «antes de» o «hasta», o fijado por la sección.
check-last-day-early = El último día ({ $last }) es anterior a la fecha de emisión ({ $issued }). Compare ambas con la hoja.
check-event-late = { $date } es posterior a la fecha de emisión ({ $issued }). Compárelo con la hoja.
check-upcoming-undated = Lo que está por venir necesita año, mes y día, para que no se cuente cuando haya pasado.
check-upcoming-over = { $date } es anterior a la fecha de emisión ({ $issued }): ya no estaba por venir.
check-fact-circle = «{ $what }» se necesita a sí mismo, a través de { $circle }. Indique solo lo que hay que saber antes.
check-who-needs = Quién es la persona va antes que todo y no necesita nada.
check-fact-order = En una carta esto va antes que { $later } y no puede necesitarlo.
check-law-alone = Esta norma no corresponde a ningún hecho. Indique a cuál corresponde.
check-nobody-asks = A «{ $what }» no se le pide nada. Diríjale una petición o quite ese destinatario.
check-gender-missing = No se dice si es una mujer, un hombre o un grupo.
check-group-gender = Un grupo está escrito como una sola persona, con género.
check-group-as-one = Un grupo se llama como una sola persona: «{ $what }». Escriba cómo se llama el grupo, o sus personas una por una.
check-several-as-one = Varias personas están escritas como una: «{ $what }».
check-name-differs = «{ $what }» no aparece. Escriba el nombre como en la hoja; junte a varias personas.
check-number-left-out = Ningún plan de numeración conoce el número «{ $what }»; se deja fuera. Compárelo con la hoja y escríbalo como +994 12 492 0625.
check-number-kept = Ningún plan de numeración conoce el número «{ $what }». Se muestra como está impreso, porque no hay otra cosa.
check-email-left-out = «{ $what }» no es una dirección de correo; se deja fuera. Escriba una dirección, como office@example.org.
check-web-left-out = «{ $what }» no es una dirección web; se deja fuera. Escríbala como https://example.org/contact.
check-unreachable = No hay forma de escribirle. Indique una dirección, un correo, un fax o un sitio web.
check-no-texts = No hay textos en ninguna lengua en la que se escriban cartas.
check-language-missing = La hoja pide cartas en «{ $what }», y todavía no hay textos en esa lengua.
check-languages-other = La hoja pide cartas en { $asked }, y solo hay textos en { $known }.
check-texts-missing = Faltan los textos de «{ $what }». Añada «{ $what }:» y lo que va debajo.
check-office-missing = No se indica ni el cargo ni un nombre. Añada «role:», por ejemplo «Ministro de Justicia».
check-untellable = { $known } no puede saberlo. Añada un relato que no sea corto ni para otro destinatario.
check-place-kind = En el lugar «{ $what }» solo puede contarse lo que es de la clase «{ $kind }». Quite el lugar o cuéntelo allí.
check-clause-missing = La petición no se dice ni con una cláusula ni con una frase. Añada «clause:» o «sentence:».
check-said-twice = Las mismas palabras están dos veces. Dígalo de otra manera o quite una.
check-private-quoted = Contiene palabras que nunca deben citarse. Quítelas de aquí.
check-ends-with-sign = Termina con un signo de puntuación. Quítelo: la frase que lo rodea tiene el suyo.
check-begins-large = Empieza con mayúscula. Empiece en minúscula: continúa dentro de una frase.
check-clause-form = Así no encaja en una carta. Debe tener la forma de «{ $example }».
check-short-long = Tiene { $count } palabras, más de { $most }: el tono breve no tiene más espacio.
check-sentence-open = No termina como una frase. Ponga un punto final.
check-salutation-open = El saludo «{ $what }» es toda la primera línea de una carta. Termínelo con «{ $ending }».
check-card-long = Con título, nombre y peticiones la tarjeta tiene { $count } caracteres, más de { $most }. Dígalo en dos a cuatro frases.
check-title-long = El título hace demasiado largo el enlace para compartir: { $count } signos, más de { $most }. Acórtelo.
# Rules of letters by their numbers. In the line $what may be pieces of letters, $tones in which tones it is, $count how many letters.
letter-rule-Q1 = A la página le falta una parte de la carta.
letter-rule-Q2 = El nombre completo no está donde debe, o está demasiadas veces.
letter-rule-Q3 = La carta dice algo que la hoja no dice.
letter-rule-Q4 = Falta una petición, o está dos veces.
letter-rule-Q5 = Algo en ella no es cortés.
letter-rule-Q6 = Algo en ella acusa o va más allá de lo que se sabe.
letter-rule-Q7 = Algo en ella es político.
letter-rule-Q8 = Es demasiado larga para su tono.
letter-rule-Q9 = Dice de quien escribe algo que no ha escrito.
letter-rule-Q10 = Habla como «nosotros».
letter-rule-Q11 = Nombra una organización.
letter-rule-Q12 = Una parte está en otra lengua o escritura.
letter-rule-Q13 = Al final faltan las gracias, el ruego de respuesta o la despedida adecuada.
letter-rule-Q14 = No está firmada como debe.
letter-rule-Q15 = Falta la fecha, o es posterior al último día.
letter-rule-Q16 = Una dirección o un número no corresponde ahí.
letter-rule-Q17 = Las palabras no concuerdan con una mujer, un hombre o varias personas, o revelan el género de quien escribe.
letter-rule-Q18 = Se parece demasiado a otras cartas.
letter-rule-Q19 = Algo en ella no es de una carta: un enlace, una marca, un hueco sin rellenar.
letter-rule-Q20 = Cita lo que nunca debe citarse.
letter-rule-Q21 = No cabe en un mensaje, o no tiene asunto.
letter-rule-Q22 = Los espacios, las comillas u otros signos no son correctos en la lengua.
letter-rule-Q23 = Se pide algo antes de contar en qué se apoya.
letter-rule-Q24 = Algo en ella solo se entiende después de lo que no se ha contado.
letter-rule-Q25 = Un «su» podría leerse como el de quien lee.
letter-rule-Q26 = Una frase está dos veces.
letter-rule-Q27 = Habla a quien la lee de su propia oficina como si fuera de otro.
letter-rule-line = { $rule }: { $what } ({ $tones }; cartas: { $count })

# De lo que la lectura de la hoja y las reglas no están seguras. $what: palabras de la hoja, un nombre o un día.

coordinator-log = Lo más reciente primero:
coordinator-log-none = Todavía no se ha hecho nada.
coordinator-log-you = Usted
coordinator-log-other = Otra persona de la coordinación ({ $id })
coordinator-log-older = Anteriores
coordinator-log-line = { $when } · { $who } · { $deed }: { $what }
coordinator-deed-read = leído
coordinator-deed-corrected = corregido
coordinator-deed-confirmed = confirmado
coordinator-deed-published = publicado
coordinator-deed-moved = plazo cambiado
coordinator-deed-updated = terminada por una actualización
coordinator-deed-stopped = terminado
coordinator-deed-translated = idioma añadido
coordinator-deed-checked = marcado como revisado
coordinator-deed-thrown = descartado

translation-add = Añadir { $language }
translation-mark = { $language }: revisado por una persona
# Above the texts, in the file. $example is a clause of that language.
translation-header =
    Textos que hay que traducir. Idioma: { $language }.
    Encima de cada lugar está lo que dice ahora; escriba entre las comillas y deje como está todo lo que hay antes de los dos puntos.
    Los nombres son propuestas: mire cada una de sus formas. Una petición tiene la forma de «{ $example }».
    Devuelva este archivo al bot. Quien lo haya revisado puede firmar: checkedBy: un nombre
translation-handed-out = Los textos que hay que traducir. Idioma: { $language }. Rellene el archivo y devuélvamelo.
translation-unknown = No sé a qué acción urgente pertenecen estos textos. Devuelva el archivo que le di, con su primera línea.
translation-problems =
    Primero hay que corregir esto; después envíe otra vez el archivo:

    { $problems }
translation-ready = Los textos están completos. Idioma: { $language }.
translation-checked = Ofrecerlo: revisado por alguien que sabe { $language }
translation-unchecked = Ofrecerlo, aún sin revisar
# $wrong is how many of them break a rule.
translation-letters = Cartas de prueba: { $count }; incumplen alguna regla y no se entregarían: { $wrong }.
translation-offered = Ya se pueden escribir cartas. Idioma: { $language }.

coordinator-actions = Todas las acciones urgentes. Pulse una para ver sus cifras.
coordinator-status-live =
    { $days ->
        [0] último día
        [one] queda { $days } día
       *[other] quedan { $days } días
    }
coordinator-status-expired = vencida
coordinator-status-stopped = terminada
coordinator-status-draft = borrador
coordinator-figures =
    { $title }
    { $status }, último día: { $date }
    Textos en: { $texts }

    Cartas enviadas: { $letters }
    Por idioma: { $languages }
    Recordatorios enviados: { $reminders }
    Personas con recordatorios: { $count }
coordinator-nothing-sent = ninguna todavía
# Behind the name of a language whose texts nobody has read over.
coordinator-unchecked = { $language } (sin revisar)
# In front of a number: the reminders of each rung, those asked for, and other messages.
coordinator-reminded-sevenDays = 7 días antes
coordinator-reminded-twoDays = 2 días antes
coordinator-reminded-lastDay = el último día
coordinator-reminded-again = pedidos de nuevo
coordinator-reminded-published = como nueva
coordinator-reminded-announcement = cambios
coordinator-move = Cambiar el plazo
coordinator-stop = Terminarla
coordinator-good = Buena noticia: terminarla
coordinator-move-ask = «{ $title }»: ¿hasta qué día se puede escribir? Escríbalo como 2026-05-31 o 31.5.2026.
# $count is how many people are told.
coordinator-preview =
    { $count ->
        [one] Una persona sigue esta acción y leerá, en su idioma:
       *[other] { $count } personas siguen esta acción y leerán, en su idioma:
    }

    { $text }

    Todavía no se ha cambiado ni enviado nada.
coordinator-do-it = Sí, hágalo
coordinator-telling = Está cambiado. Estoy avisando a quienes la siguen…
coordinator-told = Está cambiado, y quienes la siguen están recibiendo el aviso.
# $sent is how many messages have gone out, $count how many people follow it.
coordinator-told-some = Está cambiada. Ya lo saben { $sent } de { $count }.
coordinator-told-all = Está cambiada, y ya lo saben todas las personas que la siguen: { $sent }.
coordinator-told-before = Está cambiado. Ya se les había avisado.
coordinator-changed-meanwhile = Otra persona la cambió en el mismo momento. No se ha hecho nada; empiece de nuevo, por favor.
# $news is the title of the sheet that ended it, $summary what it tells.
announcement-ended =
    «{ $title }»: { $news }

    { $summary }

    Por favor, no escriban más cartas. Gracias por todo lo que han hecho.
# $news is the title of the update.
announcement-followed =
    Hay novedades sobre «{ $title }»: { $news }

    También ha cambiado lo que se pide. Quien ya escribió puede volver a escribir: { $link }
announcement-moved =
    El último día para «{ $title }» es ahora el { $date }.

    Si aún no ha escrito, todavía hay tiempo: { $link }
announcement-stopped = «{ $title }»: por favor, no escriba más cartas. Esta acción urgente ha terminado. Gracias por todo lo que hizo.
announcement-good = Buena noticia sobre «{ $title }»: ya no hacen falta cartas. Gracias; ayudaron.
