# What the bot says, in Russian. No person has checked this file yet.
#
# Kept to throughout: «вы» in lower case; «ё» always written; no form that shows the writer's gender. An
# urgent action is «срочная акция», a section «отделение организации».

### Commands: the menu that Telegram shows (at most 256 characters each)

command-start = Срочные акции и с чего начать
command-write = Написать письмо
command-reminders = Напоминания о последнем дне
command-language = Выбрать язык бота
command-cancel = Остановиться
command-help = Как это работает
command-privacy = Что я о вас храню
command-forget = Удалить всё, что я о вас храню

### Description: what people see before they press Start

# At most 120 characters.
bot-about = Помогаю за три минуты написать собственное письмо в защиту человека, которому грозит опасность.
# At most 512 characters.
bot-description =
    Когда человек в опасности, потому что защищает права людей, помогают письма тем, у кого есть власть.

    Я расскажу, что случилось, задам несколько вопросов и дам вам готовое письмо, ваше собственное, и все адреса. Отправите вы его из своего почтового ящика. Бесплатно и без регистрации.

### Welcome

welcome =
    Здравствуйте! Я помогаю писать официальным лицам в защиту людей, которым грозит опасность.

    Вы отвечаете на несколько коротких вопросов, я составляю письмо, какого нет больше ни у кого, а отправляете его вы сами. На всё уйдёт около трёх минут.

### Help

help =
    Как это работает

    1. Выберите срочную акцию и прочитайте, что случилось.
    2. Выберите язык и тон письма, а потом скажите, как его подписать.
    3. Прочитайте письмо, измените, что захочется, и отправьте по адресам, которые я вам дам.

    /start — срочные акции
    /write — начать письмо или продолжить начатое
    /reminders — напоминания о последнем дне
    /language — язык, на котором я говорю
    /cancel — остановиться
    /privacy — что я о вас храню
    /forget — удалить всё это

    Официальным лицам я сам ничего не отправляю: вес имеет письмо, которое пришло от вас, из вашего собственного почтового ящика.

### Privacy

# $draft, $writer and $sent are numbers of days.
privacy =
    Что я о вас храню и зачем

    • Письмо, над которым вы работаете: ваш выбор, имя и место, ваша собственная строка. Это нужно, чтобы ничего не пропало, если вы прервётесь. Всё это удаляется, когда письмо готово, или через { $draft ->
        [one] { $draft } день
        [few] { $draft } дня
       *[many] { $draft } дней
    } вашего молчания. Если вы просили о нём напоминать, оно ждёт вас до последнего дня.
    • Ваш язык и часовой пояс, а также то, что в следующий раз избавит вас от вопросов: язык и тон последнего письма и, только если вы захотите, имя и место. Это удаляется через { $writer ->
        [one] { $writer } день
        [few] { $writer } дня
       *[many] { $writer } дней
    } после вашего последнего письма или выбора.
    • Отметка об отправке письма, если вы мне о ней сообщите, чтобы никто больше вам не напоминал, и ваши напоминания, если вы о них попросите. Они удаляются вместе со срочной акцией, самое позднее через { $sent ->
        [one] { $sent } день
        [few] { $sent } дня
       *[many] { $sent } дней
    } после её последнего дня. Просьба сообщать о новых срочных акциях хранится, пока вы её не отмените, но не дольше года.

    Всё это зашифровано, и нигде нет вашего имени или номера из Telegram в читаемом виде. Написанные письма считаются без имён.

    Ваш ответ на вопрос о безопасности не сохраняется никогда. От готовых писем я храню, в зашифрованном виде, только то, из чего они складываются, пока они не отправлены: не дольше { $draft ->
        [one] { $draft } дня
       *[other] { $draft } дней
    }, а с напоминаниями – до последнего дня. Никто здесь не читает вашу переписку со мной, но Telegram хранит этот чат, как и любой другой; удалить его можно в приложении.

    /forget удаляет всё сразу.
privacy-forget = Удалить всё

### Forget

forget-confirm = Удалить всё, что я о вас храню: начатое письмо, имя и место, ваш выбор и напоминания? Вернуть это будет нельзя.
forget-yes = Да, удалить всё
forget-no = Нет, оставить
forget-done = Готово. Я больше ничего о вас не храню. Чат можно удалить и в Telegram; если когда-нибудь снова захотите написать, достаточно отправить /start.
forget-kept = Хорошо, всё остаётся как есть.

### Language

language-choose = На каком языке мне с вами говорить? (Язык письма выбирается отдельно.)
language-chosen = Хорошо, теперь я говорю по-русски.

### Card of an urgent action

# $name is the person or persons at risk, $country the name of the country.
card-who = { $name }, { $country }
card-update = Это продолжение одной из прежних срочных акций.
card-only-in = { $count ->
    [one] Эта срочная акция и письма к ней есть только на одном языке: { $languages }.
    [few] Эта срочная акция и письма к ней есть только на таких языках: { $languages }.
   *[many] Эта срочная акция и письма к ней есть только на таких языках: { $languages }.
}
card-asked = О чём просят в письмах:
# $date is a whole date such as "25 ноября 2014 года".
# $today is the day on which this is said: the message may be read later.
card-last-day = { $days ->
    [0] Сегодня, { $date }, последний день, когда ещё можно написать.
    [one] Последний день для писем — { $date } ({ $today }: остался { $days } день).
    [few] Последний день для писем — { $date } ({ $today }: осталось { $days } дня).
   *[many] Последний день для писем — { $date } ({ $today }: осталось { $days } дней).
}
card-closes = { $days ->
    [0] Пожалуйста, напишите сегодня, { $date }.
    [one] Пожалуйста, напишите не позднее { $date } ({ $today }: остался { $days } день).
    [few] Пожалуйста, напишите не позднее { $date } ({ $today }: осталось { $days } дня).
   *[many] Пожалуйста, напишите не позднее { $date } ({ $today }: осталось { $days } дней).
}
card-last-hours = Последний день для писем — { $date }: напишите, пожалуйста, если у вас этот день ещё не прошёл.
card-write = Написать письмо
card-go-on = Продолжить письмо
card-written = Ваше письмо уже отправлено. Спасибо!
card-write-again = Написать ещё одно письмо
card-remind = Напомнить мне
card-reminded = Напоминания включены
card-share = Поделиться
card-language = Язык
card-others = Другие срочные акции
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. Письмо займёт три минуты:

### Closed

closed-deadline =
    Последним днём для писем было { $date }, поэтому я их больше не составляю: они пришли бы слишком поздно.

    Что ещё поможет: рассказать о случившемся и написать в защиту того, чей последний день впереди. Если вы хотите сделать здесь больше, спросите в организации, от которой вы узнали об этой акции.
closed-seems = Последним днём для писем было { $date }, и у вас этот день, похоже, уже прошёл. Правда, я могу лишь предполагать, где вы находитесь. Сейчас у вас { $time }, { $today }?
closed-stopped = Эта срочная акция завершена: письма больше не нужны. Спасибо, что хотели помочь.
# To the urgent action that goes on with this one, and tells what became of the person.
closed-outcome = Чем всё закончилось
closed-others = Эти срочные акции ещё идут:
closed-no-others = Других срочных акций сейчас нет.

### List of urgent actions

list-heading = Срочные акции и последний день для писем. Выберите одну, чтобы прочитать, что случилось:
list-none =
    Сейчас нет ни одной срочной акции, так что писать сегодня не нужно.

    Если у вас есть срочная акция на бумаге, спросите, пожалуйста, в организации, от которой вы её получили, помогут ли ещё письма.
# One line of the list; $date is a day without its year, here and as $today: "25 November".
list-line = { $date }: { $title }
list-unknown = Я не знаю срочной акции, на которую ведёт эта ссылка. Может быть, в ней опечатка или акция старше меня.

### Groups

group-write = Написать письмо
group-closed = Последним днём для писем по срочной акции «{ $title }» было { $date }.
group-stopped = Срочная акция «{ $title }» завершена: письма больше не нужны.
group-open = Открыть чат
group-private = На это я отвечаю только в личном чате: в группе ответ увидели бы все.
group-above = Что случилось, написано выше.

### Cancel

cancel-nothing = Останавливать нечего. /write начинает письмо, /help расскажет, что я умею.

### Errors: one calm sentence and a way on

error-moment = Минутку, пожалуйста: что-то на моей стороне не отвечает. Ничего не пропало, я продолжу сам, как только всё заработает.
error-failed = У меня что-то пошло не так, но ваше письмо цело. Отправьте, пожалуйста, /write, чтобы продолжить.

### Fallback: answers for what I cannot use

fallback-text = Я не совсем понял. /write начинает письмо или продолжает ваше, /start показывает срочные акции, /help расскажет, что я умею.
fallback-command = Я не знаю такой команды. /write начинает письмо, /help покажет всё, что я умею.
fallback-sticker = Спасибо! Но читаю я только слова. /write начинает письмо, /help расскажет, что я умею.
fallback-voice = К сожалению, записи я слушать не умею. Напишите, пожалуйста, словами или отправьте /write, чтобы начать письмо.
fallback-media = Фотографии, видео и файлы я смотреть не умею. Напишите, пожалуйста, словами или отправьте /write, чтобы начать письмо.
fallback-other = С этим я, к сожалению, ничего сделать не могу. /write начинает письмо, /help расскажет, что я умею.
fallback-edited = Я вижу, что вы изменили сообщение, но читаю я только новые. Отправьте его, пожалуйста, ещё раз или воспользуйтесь кнопками.
fallback-button = Эта кнопка осталась от прежнего разговора. /write продолжит ваше письмо.

### Interview

# Buttons of every question.
interview-back = ‹ Назад
interview-later = Позже
# $answer is what the writer gave before.
interview-keep = Оставить «{ $answer }»

interview-language = На каком языке написать письмо?
interview-language-note = • На этих языках срочная акция просит писать.
# $name is the name of a language, one that the sheet asks for.
interview-language-asked = { $name } •

interview-tone = Какой тон выбрать для письма?
interview-tone-formal = Официальный
interview-tone-personal = Личный
interview-tone-legal = Правовой
interview-tone-brief = Краткий
interview-tone-formal-sample = Официальный, сдержанный: «С уважением прошу Вас обратить внимание на это дело».
interview-tone-personal-sample = Личный, как человек человеку: «Пишу Вам, потому что это не даёт мне покоя».
interview-tone-legal-sample = Правовой, спокойный, с опорой на закон: «Прошу, чтобы обязательства государства соблюдались».
interview-tone-brief-sample = Краткий, один абзац для факса или открытки: «Прошу незамедлительно снять запрет».

# $in is a country with its preposition and case, $of what belongs to it: "in Azerbaijan", "of Azerbaijan".
interview-safety =
    Один вопрос ради вашей безопасности: живёте ли вы { $in }, родом ли вы оттуда, собираетесь ли туда поехать, есть ли у вас там родные?

    Ваш ответ я не сохраняю.
interview-safety-no = Нет
interview-safety-yes = Да
interview-advice =
    Тогда подумайте, пожалуйста, прежде всего о себе и о своей семье. Письмо с вашим именем и городом попадёт к властям { $of } и может долго храниться в деле. Если вы не станете писать, никто не подумает о вас хуже.

    Можно подписаться только инициалами и городом или просто рассказать о срочной акции тем, кто далеко. И то и другое помогает.
interview-advice-initials = Подписаться инициалами
interview-advice-share = Только поделиться
interview-advice-on = Всё обдумано, продолжить
interview-advice-stop = Прекратить и удалить письмо

interview-name = Каким именем подписать письмо? Напишите, пожалуйста, имя и фамилию.
interview-name-account = Подписать: { $name }
interview-name-initials = Только инициалы
interview-name-full = Лучше полное имя
interview-initials = Какими инициалами подписать письмо? Напишите их, пожалуйста, вот так: А. Б.
interview-name-empty = Я не вижу здесь имени. Напишите его, пожалуйста, так, как вы подписываетесь.
# $length is the largest number of characters, here and below.
interview-name-long = { $length ->
    [one] Для подписи это слишком длинно. Уложитесь, пожалуйста, в { $length } символ.
    [few] Для подписи это слишком длинно. Уложитесь, пожалуйста, в { $length } символа.
   *[many] Для подписи это слишком длинно. Уложитесь, пожалуйста, в { $length } символов.
}
interview-name-lines = Напишите, пожалуйста, только имя, в одну строку.
interview-name-link = В письме не должно быть ссылок. Напишите, пожалуйста, только имя.
interview-name-handle = Напишите, пожалуйста, имя, а не имя пользователя и не адрес электронной почты: письмо пойдёт официальному лицу.
interview-name-signs = Здесь есть знаки, которым в подписи не место. Используйте, пожалуйста, буквы, пробелы, точки и дефисы; письменность может быть любая.
interview-name-letters = В имени нужны буквы. Напишите его, пожалуйста, так, как вы подписываетесь; письменность может быть любая.

interview-place = А откуда вы пишете? Назовите, пожалуйста, свой город или город и страну.
interview-town = А откуда вы пишете? Назовите, пожалуйста, только город.
interview-place-empty = Я не вижу здесь названия места. Назовите, пожалуйста, свой город.
interview-place-long = { $length ->
    [one] Для конца письма это слишком длинно. Уложитесь, пожалуйста, в { $length } символ.
    [few] Для конца письма это слишком длинно. Уложитесь, пожалуйста, в { $length } символа.
   *[many] Для конца письма это слишком длинно. Уложитесь, пожалуйста, в { $length } символов.
}
interview-place-lines = Напишите, пожалуйста, только город, в одну строку.
interview-place-link = В письме не должно быть ссылок. Напишите, пожалуйста, только город.
interview-place-handle = Напишите, пожалуйста, город, а не имя пользователя и не адрес электронной почты.
interview-place-signs = Здесь есть знаки, которым в письме не место. Используйте, пожалуйста, буквы, пробелы, запятые и дефисы; письменность может быть любая.
interview-place-letters = В названии места нужны буквы. Назовите, пожалуйста, свой город; письменность может быть любая.

# $language is the name of the letter’s language.
interview-line =
    Хотите добавить строку от себя? С ней ваше письмо не спутать ни с каким другим.

    Что помогает: кто вы («Я преподаю в школе») или почему это вам важно («Мне давно небезразлична эта тема»). Напишите её, пожалуйста, вежливо и на языке письма ({ $language }); { $length ->
        [one] предел — { $length } символ.
        [few] предел — { $length } символа.
       *[many] предел — { $length } символов.
    } А можно и пропустить: письмо будет полным и без неё.
interview-line-skip = Без строки от себя
interview-line-keep = Оставить мою строку
interview-line-empty = Я не вижу здесь предложения. Напишите, пожалуйста, одну строку или пропустите её.
interview-line-long = { $length ->
    [one] Это слишком длинно: официальные лица читают одну страницу. Уложитесь, пожалуйста, в { $length } символ или пропустите эту строку.
    [few] Это слишком длинно: официальные лица читают одну страницу. Уложитесь, пожалуйста, в { $length } символа или пропустите эту строку.
   *[many] Это слишком длинно: официальные лица читают одну страницу. Уложитесь, пожалуйста, в { $length } символов или пропустите эту строку.
}
interview-line-lines = Напишите, пожалуйста, всё в одну строку или пропустите этот шаг.
interview-line-link = В письме не должно быть ссылок. Напишите, пожалуйста, строку без ссылки или пропустите её.
interview-line-handle = В письме не должно быть имён пользователей и адресов электронной почты. Напишите, пожалуйста, строку без них или пропустите её.
interview-line-signs = Здесь есть знаки, которым в письме не место. Напишите, пожалуйста, простыми словами или пропустите эту строку.
interview-line-letters = Я не вижу здесь слов. Напишите, пожалуйста, одну строку или пропустите её.
# Said when the own line breaks a rule of good letters; $subject says which.
interview-line-finding = { $subject ->
    [polite] Ваша строка может прозвучать как требование или обвинение. Вежливые слова, без восклицательных знаков и без слов заглавными буквами, открывают больше дверей. Скажите, пожалуйста, иначе или пропустите её.
    [politics] Ваша строка говорит о политике. Больше пользы приносят письма, в которых речь только о человеке и его правах. Скажите, пожалуйста, иначе или пропустите её.
    [long] С вашей строкой письмо не помещается на страницу. Сократите её, пожалуйста, или пропустите.
    [singular] Пишите, пожалуйста, только от себя, «я», а не «мы», или пропустите эту строку.
    [organisation] Не называйте, пожалуйста, организаций: письмо исходит только от вас. Скажите иначе или пропустите эту строку.
    [language] Ваша строка не на языке письма. Напишите её, пожалуйста, на этом языке или пропустите.
    [private] Ваша строка касается личного, и это может повредить человеку, за которого вы пишете. Скажите, пожалуйста, иначе или пропустите её.
    [signs] В вашей строке есть знаки, которым в письме не место. Напишите, пожалуйста, простыми словами или пропустите её.
    [typography] С пробелами или знаками препинания в вашей строке что-то не так. Напишите её, пожалуйста, ещё раз или пропустите.
   *[other] Ваша строка не подходит к письму. Скажите, пожалуйста, иначе или пропустите её.
}
# Said when the name or the place cannot stand in the letter.
interview-signature-finding = { $culprit ->
    [place] Название города в таком виде не подходит к письму. Напишите его, пожалуйста, по-другому.
   *[name] Имя в таком виде не подходит к письму. Напишите его, пожалуйста, по-другому.
}
interview-no-letter = При таком выборе хорошего письма у меня не получилось, а плохое давать не хочется. Выберите, пожалуйста, другой тон или другой язык.

# $count is the number of recipients.
interview-recipients = Кому написать? Каждый получит своё, отдельное письмо.
interview-recipients-all = { $count ->
    [2] Обоим
   *[other] Всем ({ $count })
}
# $name is one recipient and the office held.
interview-recipients-only = Только: { $name }
interview-recipients-ticked = { $count ->
    [one] Написать { $count } получателю
   *[other] Написать { $count } получателям
}

# $name is the recipient: the name, the office held, or both.
interview-preview-to = Кому: { $name }
# $language is the name of a language, here and below.
interview-preview-beside = То же письмо на другом языке ({ $language }), чтобы читать рядом
interview-preview-unchecked = Тексты на языке письма ({ $language }) ещё никто не проверил.
interview-preview = Всё верно?
interview-finish = Да, это моё письмо
interview-again = Другими словами
interview-change = Изменить …
# $tone is one of the names of tones above.
interview-change-tone = Тон: { $tone }
interview-change-language = Язык: { $language }
interview-change-name = Имя
interview-change-place = Город
interview-change-recipients = Получатели
interview-change-line = Моя строка
interview-add-line = Добавить свою строку
interview-other = { $count ->
    [1] Показать другое письмо
   *[other] Показать следующее письмо
}
interview-remember = Запомнить имя и город
interview-unremember = Не запоминать имя и город

# $title is the heading of the urgent action, $date a whole date.
interview-paused =
    { $title }

    Хорошо, позже. Ваше письмо сохранится таким, как есть, до { $date }.
interview-paused-early =
    { $title }

    Хорошо, позже. Ваше письмо сохранится таким, как есть, до { $date }, а если вы просите о нём напомнить — до последнего дня, { $last }.
interview-go-on = Продолжить письмо
interview-remind = Напомнить мне
interview-stopped = Хорошо. Это письмо и всё, что вы для него написали, удалены.
interview-actions = Срочные акции
interview-ended = То письмо уже закончено или отложено. /write продолжит с этого места.

interview-misfit-words = Нажмите, пожалуйста, одну из этих кнопок.
interview-misfit-command = Я не знаю такой команды; /help покажет всё, что я умею. Мы остановились вот на чём:
interview-misfit-sticker = Спасибо! Но читаю я только слова. Мы остановились вот на чём:
interview-misfit-voice = К сожалению, записи я слушать не умею. Напишите, пожалуйста, словами. Мы остановились вот на чём:
interview-misfit-media = Фотографии, видео и файлы я смотреть не умею. Мы остановились вот на чём:
interview-misfit-edited = Я вижу, что вы изменили сообщение, но читаю я только новые. Мы остановились вот на чём:
interview-misfit-other = С этим я, к сожалению, ничего сделать не могу. Мы остановились вот на чём:
interview-misfit-oldButton = Этот вопрос уже позади. Самый новый — в конце чата.

# Done.
interview-done = { $count ->
    [1] Письмо готово. Оно ниже, а под ним – как его отправить.
   *[other] Письма готовы. Первое ниже, следующее придёт, когда оно будет отправлено.
}

    Отправьте письмо, пожалуйста, сами, из своего почтового ящика: такие письма принимают всерьёз. Потом нажмите кнопку, на которой сказано как.
interview-contacts-social = Социальные сети
interview-contacts-copy-address = Скопировать адрес
interview-contacts-copy-subject = Скопировать тему
interview-contacts-copy-fax = Скопировать { $number }
interview-contacts-copy-email = Скопировать { $address }
interview-contacts-subject = Тема
interview-send-otherwise = Адрес для писем неизвестен. Передайте, пожалуйста, письмо одним из указанных выше способов.
interview-sent-post = Отправлено почтой
interview-sent-email = Отправлено по e-mail
interview-sent-fax = Отправлено факсом
interview-sent-web = Отправлено через сайт
interview-sent-thanks = Спасибо. Это важно.
interview-sent-undone = Хорошо, пока не отправлено.
# $of is the country that the letters go to, as in "of Azerbaijan".
interview-copies = Полезно отправить копию и в посольство { $of } там, где вы живёте.
interview-copies-officials = Отправьте, пожалуйста, копии:
interview-thanks-remembered = Имя и город для следующего письма я запомнил; /forget удалит их.
interview-another = Ещё одно письмо
interview-pass-on = Рассказать другим

### По одному письму: от готового письма до последнего отправленного

walk-position = { $position } из { $count }
walk-send = Отправить по e-mail
walk-pdf = PDF для печати
walk-pdf-fax = PDF для факса
walk-pdf-all = Все письма в одном PDF
walk-pdf-note = Распечатайте, подпишите и сложите: адрес будет виден в окошке конверта.
walk-pdf-fax-note = Первая страница – титульный лист факса, за ней письмо.
walk-pdf-unprintable = У меня нет шрифта для этих знаков: { $signs }. Скопируйте письмо из чата и распечатайте его своей программой.
walk-pdf-busy = Сейчас печатают многие. Нажмите ещё раз через минуту: письмо никуда не денется.
walk-pdf-failed = PDF сейчас не получился. Нажмите ещё раз или скопируйте письмо из чата.
walk-more = Ещё …
walk-all = { $count ->
    [2] Оба письма сразу
    [one] Все { $count } письмо сразу
    [few] Все { $count } письма сразу
   *[other] Все { $count } писем сразу
}
walk-not-working = Адрес не работает
walk-sent = ✓ { $how }: { $name }. Спасибо, это важно.
walk-next = Дальше: { $name } ({ $position } из { $count }).
walk-fix = Что-то не так
walk-fix-question = { $name }: что не так? Сообщения считаются без имён. После двух адрес предлагается последним.
walk-undo = Всё-таки не отправлено ({ $how })
walk-ways = Показать все способы снова
walk-over = Последний день прошёл. Если письмо уже в пути, об этом ещё можно сказать здесь.
walk-gone = Этого письма у меня больше нет: через некоторое время я письма забываю. Оно осталось выше в чате, его можно скопировать.
walk-end = { $count ->
    [1] Спасибо Вам от всего сердца. Письмо в пути.
    [2] Спасибо Вам от всего сердца. Оба письма в пути.
    [one] Спасибо Вам от всего сердца. Все { $count } письмо в пути.
    [few] Спасибо Вам от всего сердца. Все { $count } письма в пути.
   *[other] Спасибо Вам от всего сердца. Все { $count } писем в пути.
}
walk-written = { $name }: написали уже не меньше { $count } человек, и Вы в их числе.
walk-written-first = { $name }: Вы среди первых, кто написал.
walk-afterwards = Что теперь: ведомства отвечают редко, но замечают, сколько людей пишет. Если придёт ответ, покажите его, пожалуйста, организации, у которой работает этот бот.
walk-offer-share = Ещё одно письмо значит столько же, сколько Ваше. Кому можно рассказать?
walk-offer-news = Сообщить Вам, когда письма понадобятся следующему человеку?
walk-copy = Копия: { $name }
walk-have-you-sent = { $count ->
    [1] Письмо у Вас, но я не знаю, отправлено ли оно ({ $names }). Отправили?
   *[other] Письма у Вас, но отправленными отмечены не все ({ $names }). Отправили?
}
walk-go-on = { $count ->
    [1] Ещё нет: покажите его
   *[other] Ещё нет: покажите первое
}
walk-all-sent = { $count ->
    [1] Да, отправлено
   *[other] Да, все отправлены
}

### The hand-off page: where the letter goes from into a mailbox, to the printer or into another app

page-title = Ваше письмо
page-loading = Открываю письмо…
page-ready = Письмо готово к отправке
page-to = Кому:
# On the main button and under it: where the letter goes along (whole), where it is too long for that (paste), where it is
# in the chat only (bare). The same three above the mailboxes on the web.
page-mail-whole = Открыть в почтовой программе
page-mail-whole-note = Адрес, тема и письмо уже вписаны. Перечитайте и нажмите «Отправить».
page-mail-paste = Скопировать письмо и открыть почту
page-mail-paste-note = Письмо слишком длинное, чтобы передать его целиком, поэтому кнопка его скопирует. Адрес и тема уже вписаны: вставьте под ними письмо, перечитайте и нажмите «Отправить».
page-mail-bare = Открыть почтовую программу
page-mail-bare-note = Адрес и тема уже вписаны. Вставьте письмо, скопированное в чате, перечитайте и нажмите «Отправить».
page-nothing-opened = Ничего не открылось?
page-nothing-opened-note = Возможно, на этом устройстве не настроена почтовая программа. Выберите свою почту ниже или скопируйте адрес, тему и письмо по отдельности.
page-web = Или напишите в почте на сайте
page-web-whole = Письмо передаётся целиком:
page-web-paste = Письмо скопируется, его нужно вставить:
page-web-bare = С адресом и темой:
page-by-hand = Или скопируйте всё по частям
page-emails = Адрес электронной почты
page-emails-copy = Скопировать адрес электронной почты
page-subject = Тема
page-subject-copy = Скопировать тему
page-letter = Письмо
page-letter-copy = Скопировать письмо
page-postal = Почтовый адрес
page-postal-copy = Скопировать почтовый адрес
page-faxes = Факс
page-faxes-copy = Скопировать номер факса
page-copy = Скопировать
page-copied = Скопировано
page-copied-to-paste = Письмо скопировано. Вставьте его в открывшееся сообщение.
page-copy-failed = Браузер не разрешает странице копировать. Текст выделен: скопируйте его вручную и нажмите ещё раз.
page-share = Поделиться
page-print = Напечатать
page-post-only = У этого адресата нет электронной почты
page-post-only-note = Напечатайте письмо, подпишите и отправьте обычной почтой или скопируйте его отсюда по частям.
page-without-letter = Само письмо осталось в чате
page-without-letter-note = Для этой ссылки оно слишком длинное. Скопируйте его в чате: нажмите на сообщение с письмом и удерживайте, выберите «Копировать» и вернитесь сюда.
page-careful = Перед отправкой: что ещё может назвать ваше имя
page-careful-note = Письмо подписано инициалами. Но узнать вас могут и по этому:
page-careful-address = Адрес, с которого вы пишете, если в нём есть ваше имя.
page-careful-name = Имя, которое почта показывает рядом с адресом. Оно указано в настройках почты как имя отправителя.
page-careful-signature = Подпись, которую почтовая программа сама добавляет под каждым письмом.
page-careful-paper = На бумаге — обратный адрес на конверте, на факсе — строка у верхнего края.
page-careful-remedy = Надёжнее всего новый почтовый ящик, в котором о вас ничего нет. Если сомневаетесь, не отправляйте: сначала посоветуйтесь со своим отделением организации.
page-privacy = Письмо находится только в этом окне. Оно не ушло ни на какой сервер, и ничего не сохраняется: закройте или обновите страницу, и его здесь не станет. Получит его от вас только та почта, которую вы выберете.
page-empty = Письма здесь нет
page-empty-note = Ради вашей безопасности страница забывает письмо, как только её закрывают или обновляют. Вернитесь в чат и снова нажмите кнопку под письмом.
page-damaged = Ссылка повреждена
page-damaged-note = Часть её потерялась по дороге, а половина письма хуже, чем никакого. Вернитесь в чат и снова нажмите кнопку под письмом.
page-gone = Ссылка больше не действует
page-gone-note = Возможно, срочная акция закончилась или её тексты с тех пор изменились. Вернитесь в чат: письмо по-прежнему там, его можно скопировать, а бот скажет, помогают ли ещё письма.
page-unreachable = Пока не удалось открыть письмо
page-unreachable-note = Одна из его частей не загрузилась. Проверьте соединение и попробуйте ещё раз; письмо есть и в чате.
page-again = Попробовать ещё раз
page-old-browser = Браузер слишком старый для этой страницы
page-old-browser-note = Откройте ссылку в другом браузере или скопируйте письмо в чате: все адреса есть и там.
page-no-script = Странице нужен JavaScript: она распаковывает письмо прямо на вашем устройстве, чтобы его не видел ни один сервер. Без него скопируйте письмо в чате: все адреса есть и там.

### Reminders

# $days is the number of days left, 0 on the last day; $name the person or persons at risk; $date a whole date.
reminder = { $days ->
    [0] { $name }: сегодня, { $date }, последний день, когда ещё можно написать. Письмо займёт три минуты.
    [one] { $name }: чтобы написать, остался { $days } день. Последний день — { $date }.
    [few] { $name }: чтобы написать, осталось { $days } дня. Последний день — { $date }.
   *[many] { $name }: чтобы написать, осталось { $days } дней. Последний день — { $date }.
}
reminder-closes = { $days ->
    [0] { $name }: пожалуйста, напишите сегодня, { $date }. Письмо займёт три минуты.
    [one] { $name }: остался { $days } день. Пожалуйста, напишите не позднее { $date }.
    [few] { $name }: осталось { $days } дня. Пожалуйста, напишите не позднее { $date }.
   *[many] { $name }: осталось { $days } дней. Пожалуйста, напишите не позднее { $date }.
}
reminder-ways-all = Пока успеет любое письмо: обычной почтой оно идёт около недели, электронной почтой или факсом доходит сразу.
reminder-ways-post = Обычной почтой письмо идёт около недели: оно ещё может успеть.
reminder-ways-fast = Обычной почтой письмо вряд ли успеет. Электронной почтой или факсом оно дойдёт сразу.
reminder-ways-email = Обычной почтой письмо вряд ли успеет. Электронной почтой оно дойдёт сразу.
reminder-ways-fax = Обычной почтой письмо вряд ли успеет. Факсом оно дойдёт сразу.
reminder-ways-post-late = Известен только почтовый адрес. Отправьте письмо, пожалуйста, как можно скорее.
reminder-ways-other = Адреса для писем нет; в срочной акции сказано, как ещё можно обратиться.
reminder-write = Написать сейчас
reminder-written = Письмо уже отправлено
reminder-tomorrow = Напомнить завтра ещё раз
reminder-stop = Больше не напоминать
# What a discreet reminder says: nothing about letters, persons or countries.
reminder-discreet = { $days ->
    [0] Вы просили напомнить. Это на сегодня.
    [one] Вы просили напомнить. Остался { $days } день.
    [few] Вы просили напомнить. Осталось { $days } дня.
   *[many] Вы просили напомнить. Осталось { $days } дней.
}
reminder-discreet-write = Продолжить
reminder-discreet-written = Уже сделано
reminder-discreet-tomorrow = Завтра
reminder-discreet-stop = Больше не надо
reminder-discreet-open = Посмотреть
# $title is the heading of an urgent action.
reminder-news = { $days ->
    [0] Новая срочная акция: «{ $title }». Сегодня, { $date }, последний день, когда ещё можно написать.
    [one] Новая срочная акция: «{ $title }». Остался { $days } день: последний день для писем — { $date }.
    [few] Новая срочная акция: «{ $title }». Осталось { $days } дня: последний день для писем — { $date }.
   *[many] Новая срочная акция: «{ $title }». Осталось { $days } дней: последний день для писем — { $date }.
}
reminder-news-closes = { $days ->
    [0] Новая срочная акция: «{ $title }». Пожалуйста, напишите сегодня, { $date }.
    [one] Новая срочная акция: «{ $title }». Остался { $days } день: пожалуйста, напишите не позднее { $date }.
    [few] Новая срочная акция: «{ $title }». Осталось { $days } дня: пожалуйста, напишите не позднее { $date }.
   *[many] Новая срочная акция: «{ $title }». Осталось { $days } дней: пожалуйста, напишите не позднее { $date }.
}
reminder-news-discreet = Здесь есть кое-что новое.
reminder-news-stop = Не сообщать о новых
reminder-open = Прочитать
reminder-announcement-discreet = Здесь кое-что изменилось.
# Asking for reminders. $time is what their clock should show, such as "18:40".
reminder-clock = Я вовремя вам напомню, если вы не сообщите, что уже написали. У вас сейчас { $time }?
reminder-clock-news = Я сообщу вам, когда появится новая срочная акция; сообщений будет не больше одного в день. У вас сейчас { $time }?
reminder-clock-yes = Да
reminder-clock-no = Нет, выбрать время
reminder-choose-clock = Который у вас сейчас час?
reminder-choose-place = Что из этого к вам ближе всего?
reminder-choose-hour = В котором часу вам писать?
# $title is the heading of the urgent action, $hour an hour such as "10:00", $dates a list of dates.
reminder-set =
    { $title }

    Я напомню вам в { $hour } в эти дни, если вы не сообщите, что уже написали:
    { $dates }
reminder-set-news = Я сообщу вам о новой срочной акции в { $hour }; сообщений будет не больше одного в день.
reminder-set-discreet = Мои сообщения будут неприметными: без имён и без названий стран.
reminder-hour = Другое время
reminder-zone = Другой часовой пояс
reminder-discreet-on = Сделать неприметными
reminder-discreet-off = Сделать обычными
reminder-end = Без напоминаний
reminder-late = Последнее напоминание уже было. Сегодня, { $date }, последний день, когда ещё можно написать.
# They asked for another hour or zone, after which no reminder would be left.
reminder-kept = Для последнего напоминания это было бы слишком поздно, поэтому всё остаётся как есть.
reminder-now = Сегодняшнее напоминание сейчас придёт.
# What buttons of reminders say, discreet ones as well: nothing telling.
reminder-ended = Хорошо, таких сообщений больше не будет.
reminder-thanks = Спасибо! Больше я об этом не напомню.
reminder-again = Хорошо, напомню ещё раз завтра в { $hour }.
reminder-again-none = Либо на завтра напоминание уже назначено, либо завтра будет слишком поздно.
# Tapped below a reminder of what is over, or of what they get no reminders of any more.
reminder-over = Напоминать больше не о чем.
reminder-none = Такие сообщения вам больше не приходят.
reminder-already = Вы уже сообщили мне, что всё сделано. Спасибо! Напоминать больше не о чем.
reminder-unsent = Письмо ещё не отправлено
# /reminders
reminder-list = Ваши напоминания. Выберите одно, чтобы его изменить:
reminder-list-none = Напоминаний у вас нет. Кнопка для них есть у каждой срочной акции.
# One line of the list: $title is the heading of the urgent action, $hour an hour such as "10:00".
reminder-list-line = { $title } ({ $hour })
reminder-list-news = Новые срочные акции ({ $hour })
reminder-news-start = Сообщать о срочных акциях
reminder-actions = Срочные акции
reminder-back = Назад
# Places after which the clocks of the world are named, by the id of their time zone. A button goes on with the
# name of their time: "Berlin · Central European Time".
zone-pacific-pago-pago = Паго-Паго
zone-pacific-honolulu = Гонолулу
zone-america-adak = Адак
zone-america-anchorage = Анкоридж
zone-america-los-angeles = Лос-Анджелес
zone-america-phoenix = Финикс
zone-america-denver = Денвер
zone-america-mexico-city = Мехико
zone-america-chicago = Чикаго
zone-america-bogota = Богота
zone-america-new-york = Нью-Йорк
zone-america-havana = Гавана
zone-america-caracas = Каракас
zone-america-santiago = Сантьяго
zone-america-halifax = Галифакс
zone-america-st-johns = Сент-Джонс
zone-america-sao-paulo = Сан-Паулу
zone-america-buenos-aires = Буэнос-Айрес
zone-america-noronha = Фернанду-ди-Норонья
zone-america-nuuk = Гренландия
zone-atlantic-azores = Азорские острова
zone-atlantic-cape-verde = Кабо-Верде
zone-africa-abidjan = Абиджан
zone-africa-casablanca = Касабланка
zone-europe-london = Лондон
zone-africa-lagos = Лагос
zone-europe-berlin = Берлин
zone-africa-johannesburg = Йоханнесбург
zone-africa-cairo = Каир
zone-europe-kyiv = Киев
zone-asia-jerusalem = Иерусалим
zone-asia-beirut = Бейрут
zone-europe-istanbul = Стамбул
zone-europe-moscow = Москва
zone-asia-riyadh = Эр-Рияд
zone-africa-nairobi = Найроби
zone-asia-tehran = Тегеран
zone-asia-baku = Баку
zone-asia-tbilisi = Тбилиси
zone-asia-dubai = Дубай
zone-asia-kabul = Кабул
zone-asia-karachi = Карачи
zone-asia-tashkent = Ташкент
zone-asia-yekaterinburg = Екатеринбург
zone-asia-kolkata = Калькутта
zone-asia-kathmandu = Катманду
zone-asia-dhaka = Дакка
zone-asia-almaty = Алматы
zone-asia-yangon = Янгон
zone-asia-bangkok = Бангкок
zone-asia-jakarta = Джакарта
zone-asia-shanghai = Шанхай
zone-asia-singapore = Сингапур
zone-australia-perth = Перт
zone-asia-tokyo = Токио
zone-asia-seoul = Сеул
zone-australia-darwin = Дарвин
zone-australia-adelaide = Аделаида
zone-australia-brisbane = Брисбен
zone-australia-sydney = Сидней
zone-asia-vladivostok = Владивосток
zone-pacific-guadalcanal = Гуадалканал
zone-asia-kamchatka = Камчатка
zone-pacific-auckland = Окленд
zone-pacific-tongatapu = Тонгатапу
zone-pacific-kiritimati = Киритимати

### On paper: what stands on the pages, in the letter's language

paper-subject = Тема:
# $name is the office that this copy of the letter goes to.
paper-copy = Копия: { $name }
# On a letter that an embassy is asked to pass on. $name is whom it is for.
paper-forward = Прошу переслать: { $name }
paper-fax = Факс
paper-fax-to = Кому
paper-fax-number = Номер факса
paper-fax-from = От кого
paper-fax-date = Дата
paper-fax-subject = Тема
paper-fax-pages = Страниц, считая эту

### Ways of sending a letter, and what is known about each

sending-way-post = Почта
sending-way-email = Электронная почта
sending-way-fax = Факс
sending-way-web = Форма на сайте
sending-way-embassy = Посольство
sending-way-phone = Телефон
sending-email = Электронное письмо доходит сразу.
sending-fax = Факс доходит сразу. Если аппарата нет, факс отправят в копировальном центре или через интернет-службу.
sending-web = Написанное в форме на сайте доходит сразу. Скопируйте письмо туда.
sending-phone = Звонок не заменит письма, но можно спросить, дошло ли оно.
# $least and $most are the calendar days that the post takes, $spare those by which it may be posted later, 0 and more.
sending-post-in-time = { $spare ->
    [0] Обычной почтой письмо идёт от { $least } до { $most } дней Если отправить сегодня, оно успеет.
    [1] Обычной почтой письмо идёт от { $least } до { $most } дней Если отправить сегодня или завтра, оно успеет.
    [one] Обычной почтой письмо идёт от { $least } до { $most } дней Если отправить не позже чем через { $spare } день, оно успеет.
    [few] Обычной почтой письмо идёт от { $least } до { $most } дней Если отправить не позже чем через { $spare } дня, оно успеет.
   *[many] Обычной почтой письмо идёт от { $least } до { $most } дней Если отправить не позже чем через { $spare } дней, оно успеет.
}
# $days is the number of days left, 0 on the last day.
sending-post-perhaps = { $days ->
    [one] Обычной почтой письмо идёт от { $least } до { $most } дней, а остался { $days } день. Оно может опоздать.
    [few] Обычной почтой письмо идёт от { $least } до { $most } дней, а осталось { $days } дня. Оно может опоздать.
   *[many] Обычной почтой письмо идёт от { $least } до { $most } дней, а осталось { $days } дней. Оно может опоздать.
}
sending-post-too-late = { $least ->
    [one] Обычной почтой письмо идёт не меньше { $least } дня. Оно опоздает.
   *[many] Обычной почтой письмо идёт не меньше { $least } дней. Оно опоздает.
}
# Where nothing but a postal address is known, after one of the two sentences above.
sending-post-all-the-same = Другого способа мы не знаем. Отправьте его, пожалуйста, всё равно, и сегодня же.
# $country is where the letter goes.
sending-post-suspended = Почту в эту страну сейчас не принимают: { $country }. Отправьте письмо в её посольство там, где вы живёте, с просьбой переслать.
sending-embassy-find = Адреса посольства этой страны ({ $country }) там, где вы живёте, у меня нет. Список всех посольств есть на сайте министерства иностранных дел вашей страны.
# $source is where the address is from, $date the day on which somebody looked.
sending-embassy-source = Адрес взят отсюда: { $source }, проверено { $date }.
sending-postage = Почтовый сбор: { $price }, по состоянию на { $date }.
sending-postage-unknown = Сколько стоит марка, подскажут на почте.
sending-failing = Другие авторы пишут, что так ничего не доходит. Попробуйте сначала иначе.
sending-report-post = Вернулось
sending-report-email = Не доставлено
sending-report-fax = Факс не отвечает
sending-report-web = Форма не работает
sending-reported = Спасибо. Я это учту, не записывая, кто об этом сообщил.
sending-report-undone = Хорошо, больше не учитываю.
# To coordinators. $contact is the address or number, $recipient whose it is, $title that of the urgent action.
sending-news-failing = Двое пишут, что { $contact } не работает ({ $recipient }, «{ $title }»). Теперь предлагаю этот контакт последним.
sending-news-problem = Десять человек пишут, что { $contact } не работает ({ $recipient }, «{ $title }»). Найдите, пожалуйста, другой адрес.
# Before somebody who signs with initials takes this way: what else may name them, and what to do.
sending-careful-post = Вы подписываетесь инициалами. Обратный адрес на конверте не обязателен: не пишите его, иначе там будет ваше имя.
sending-careful-email = Вы подписываетесь инициалами. Но вас могут назвать адрес почты и имя в учётной записи. Проверьте и то и другое или возьмите ящик, который вас не называет.
sending-careful-fax = Вы подписываетесь инициалами. Но факс печатает вверху свой номер и имя владельца. Отправьте его из копировального центра.
sending-careful-web = Вы подписываетесь инициалами. Но форма может спросить имя, адрес или номер. Указывайте только то, что хотите указать.
sending-careful-embassy = Вы подписываетесь инициалами. Обратный адрес на конверте не обязателен: не пишите его, иначе там будет ваше имя.
sending-careful-phone = Вы подписываетесь инициалами. Но при звонке видны номер и слышен голос. Скройте номер или выберите другой способ.

### Координаторы: это видят только те, кто в ADMIN_IDS

command-sheets = Листовки, которые я готовлю
command-actions = Все срочные акции с цифрами
command-log = Что делали координаторы

coordinator-reading = Читаю листовку…
coordinator-read = Прочитано: { $title }
coordinator-problems = Сначала посмотрите на это:
coordinator-no-problems = Мне всё было понятно.
coordinator-line = (строка { $line })
coordinator-values = Вот что я прочёл. Чтобы исправить значение, ответьте на это сообщение его номером и верным текстом, например «3 г-жа Примерова».
coordinator-from = из слов: «{ $words }»

# $count is a number of characters.
coordinator-pasted =
    Пока у меня знаков: { $count }. Длинный текст приходит в нескольких сообщениях: вставьте остальное или продолжим с тем, что есть.
coordinator-pasted-all = Это всё
coordinator-pasted-no = Выбросить

coordinator-ask-closes = В листовке нет последнего дня. Какой назначить? Другой напишите так: 2026-05-31 или 31.5.2026.
coordinator-ask-deadline = В листовке нет ни «до», ни «по». Это последний день, когда можно писать? Другой напишите так: 2026-05-31 или 31.5.2026.
coordinator-ask-rights = О каких правах идёт речь? Нажмите подходящие и продолжайте.
coordinator-ask-polite = Как письма называют этого человека после первого раза? В листовках этого нет. Можно написать иначе.
coordinator-ask-gender = Это женщина или мужчина? Пока это неизвестно, письма об этом не говорят. ({ $value })
coordinator-ask-follows = За какой срочной акцией следует эта? Напишите её короткое имя, например «az-primer».
coordinator-ask-clause =
    Это требование я не смог преобразовать. Как оно продолжает слова «Прошу Вас…»?

    { $value }
coordinator-ask-text = В листовке этого нет: { $field }. Напишите, пожалуйста.
coordinator-accept = Да: { $value }
coordinator-gender-female = Женщина
coordinator-gender-male = Мужчина
coordinator-gender-unspecified = Неизвестно
coordinator-rights-done = Именно эти
coordinator-right-life = Жизнь
coordinator-right-torture = Без пыток
coordinator-right-liberty = Свобода
coordinator-right-fair-trial = Справедливый суд
coordinator-right-movement = Передвижение
coordinator-right-privacy = Частная жизнь
coordinator-right-religion = Вероисповедание
coordinator-right-expression = Выражение мнений
coordinator-right-assembly = Собрания
coordinator-right-association = Объединения
coordinator-right-equality = Равенство
coordinator-right-health = Здоровье
coordinator-right-land = Земля
coordinator-right-asylum = Убежище
coordinator-no-day = Такого дня я не знаю. Напишите его так: 2026-05-31 или 31.5.2026.

coordinator-unquotable =
    Вторую часть листовки цитировать нельзя. Я нашёл в ней слова о личном: { $words }

    Сделать так, чтобы их никогда не было в письмах, карточках и образцах? Можно написать слова самим, через запятую.
coordinator-unquotable-yes = Да, никогда не цитировать
coordinator-unquotable-no = Нет, пусть будут

coordinator-review = «{ $title }» можно просмотреть. Что дальше?
coordinator-review-errors =
    Пока её нельзя опубликовать:
    { $problems }
coordinator-do-letters = Пробные письма
coordinator-do-values = Все значения
coordinator-do-correct = Что-то исправить
coordinator-do-publish = Опубликовать
coordinator-do-throw = Выбросить
coordinator-letter-none = { $tone }: ни одно письмо не соблюдает всех правил. Помогут более короткие факты и требования.
coordinator-correct-which = Что исправить?
coordinator-correct =
    { $field } сейчас:
    { $value }

    Напишите, как должно быть.
coordinator-refused =
    Так оставить нельзя:
    { $problems }
coordinator-back = Назад

coordinator-gate-consent =
    { $number } из { $count }. Сам человек или семья знает об этом и согласны, либо листовка открыта для всех.

    Речь идёт о: { $about }
coordinator-gate-private =
    { $number } из { $count }. Ничего личного не цитируется.

    Вот всё, что могут сказать письма и карточки:
    { $about }
coordinator-gate-harm =
    { $number } из { $count }. Письма не навредят этому человеку.

    Они идут сюда:
    { $about }
coordinator-gate-yes = Да, подтверждаю
coordinator-gate-no = Нет, ещё нет

coordinator-published = «{ $title }» опубликована: { $link }
coordinator-slug-taken = Срочная акция с коротким именем { $slug } уже есть. Исправьте имя человека или пришлите листовку ещё раз.
coordinator-throw-ask = Выбросить «{ $title }»? Ваши ответы пропадут вместе с ней.
coordinator-throw-yes = Да, выбросить
coordinator-thrown = Удалено.
coordinator-gone = Этой листовки больше нет.
coordinator-stale = На этот вопрос уже есть ответ. /sheets покажет, что открыто.
coordinator-sheets = Ваши листовки:
coordinator-sheets-none = Ни одна листовка не ждёт. Пришлите её файлом, перешлите или вставьте текст.

coordinator-refused-empty = Файл пуст.
coordinator-refused-too-large = Файл слишком велик для листовки в несколько страниц. Пришлите только её, без картинок, или вставьте текст.
coordinator-refused-too-many-pages = В документе слишком много страниц для одной срочной акции. Пришлите страницы одной листовки.
coordinator-refused-not-a-document = Это не PDF и не текст. Сохраните листовку в PDF или вставьте её текст.
coordinator-refused-encrypted = PDF защищён паролем. Откройте его, выделите всё, скопируйте и вставьте текст сюда.
coordinator-refused-broken = PDF повреждён и не открывается. Скачайте его ещё раз или вставьте текст сюда.
coordinator-refused-scanned = В PDF только изображения страниц, текста нет. Откройте его там, где текст на картинках можно выделить, скопируйте и вставьте сюда.
coordinator-refused-too-slow = PDF читается слишком долго. Откройте его, выделите всё, скопируйте и вставьте текст сюда.
coordinator-refused-not-an-urgent-action = Это не похоже на срочную акцию: я не нашёл ни требований, ни адресов под обычными заголовками.

coordinator-log = Сначала новое (время UTC):
coordinator-log-none = Пока ничего не сделано.
coordinator-log-line = { $when } · { $who } · { $deed }: { $what }
coordinator-deed-read = прочитано
coordinator-deed-corrected = исправлено
coordinator-deed-confirmed = подтверждено
coordinator-deed-published = опубликовано
coordinator-deed-moved = срок перенесён
coordinator-deed-stopped = завершено
coordinator-deed-thrown = выброшено

coordinator-actions = Все срочные акции. Нажмите одну, чтобы увидеть цифры.
coordinator-status-live =
    { $days ->
        [0] последний день
        [one] остался { $days } день
        [few] осталось { $days } дня
       *[other] осталось { $days } дней
    }
coordinator-status-expired = срок истёк
coordinator-status-stopped = завершена
coordinator-status-draft = черновик
coordinator-figures =
    { $title }
    { $status }, последний день: { $date }

    Отправлено писем: { $letters }
    Людей с напоминаниями: { $count }
coordinator-nothing-sent = пока ни одного
coordinator-move = Перенести срок
coordinator-stop = Завершить
coordinator-good = Хорошая новость: завершить
coordinator-move-ask = «{ $title }»: до какого дня включительно можно писать? Напишите так: 2026-05-31 или 31.5.2026.
# $count is how many people are told.
coordinator-preview =
    { $count ->
        [one] За этой акцией следит { $count } человек и прочтёт на своём языке:
        [few] За этой акцией следят { $count } человека и прочтут на своём языке:
       *[other] За этой акцией следят { $count } человек и прочтут на своём языке:
    }

    { $text }

    Пока ничего не изменено и не отправлено.
coordinator-do-it = Да, сделать
coordinator-telling = Изменено. Сообщаю тем, кто следит…
coordinator-told = Изменено, и те, кто следит, сейчас об этом узнают.
coordinator-told-before = Изменено. Им об этом уже сообщили раньше.
coordinator-changed-meanwhile = В тот же миг её изменил кто-то другой. Ничего не сделано; начните, пожалуйста, заново.
announcement-moved =
    Последний день для «{ $title }» теперь { $date }.

    Если Вы ещё не написали, время есть: { $link }
announcement-stopped = «{ $title }»: пожалуйста, больше не пишите писем. Эта срочная акция завершена. Спасибо за всё, что Вы сделали.
announcement-good = Хорошая новость о «{ $title }»: письма больше не нужны. Спасибо, они помогли.
