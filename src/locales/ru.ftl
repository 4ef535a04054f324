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

    Ваш ответ на вопрос о безопасности не сохраняется никогда. Готовые письма тоже не сохраняются. Никто здесь не читает вашу переписку со мной, но Telegram хранит этот чат, как и любой другой; удалить его можно в приложении.

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
    [one] Тексты этой срочной акции есть только на одном языке: { $languages }.
    [few] Тексты этой срочной акции есть только на таких языках: { $languages }.
   *[many] Тексты этой срочной акции есть только на таких языках: { $languages }.
}
card-asked = О чём просят в письмах:
# $date is a whole date such as "25 ноября 2014 года".
card-last-day = { $days ->
    [0] Сегодня, { $date }, последний день, когда ещё можно написать.
    [one] Последний день для писем — { $date }: остался { $days } день.
    [few] Последний день для писем — { $date }: осталось { $days } дня.
   *[many] Последний день для писем — { $date }: осталось { $days } дней.
}
card-closes = { $days ->
    [0] Пожалуйста, напишите сегодня, { $date }.
    [one] Пожалуйста, напишите не позднее { $date }: остался { $days } день.
    [few] Пожалуйста, напишите не позднее { $date }: осталось { $days } дня.
   *[many] Пожалуйста, напишите не позднее { $date }: осталось { $days } дней.
}
card-last-hours = Последний день для писем — { $date }: напишите, пожалуйста, если у вас этот день ещё не прошёл.
card-write = Написать письмо
card-go-on = Продолжить письмо
card-remind = Напомнить мне
card-share = Поделиться
card-language = Язык
card-others = Другие срочные акции
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. Письмо займёт три минуты:

### Closed

closed-deadline =
    Последним днём для писем было { $date }, поэтому я их больше не составляю: они пришли бы слишком поздно.

    Если вы всё же хотите что-то сделать, сначала обратитесь, пожалуйста, в отделение своей организации. Там знают, что поможет теперь.
closed-seems = Последним днём для писем было { $date }, и у вас этот день, похоже, уже прошёл. Правда, я могу лишь предполагать, где вы находитесь. Сейчас у вас { $time }, { $today }?
closed-stopped =
    Эта срочная акция завершена: письма больше не нужны. Спасибо, что хотели помочь.

    Если вам хочется узнать больше, обратитесь, пожалуйста, в отделение своей организации.
closed-others = Эти срочные акции ещё идут:
closed-no-others = Других срочных акций сейчас нет.

### List of urgent actions

list-heading = Срочные акции. Выберите одну, чтобы прочитать, что случилось:
list-none =
    Сейчас нет ни одной срочной акции, так что писать сегодня не нужно.

    Если у вас есть срочная акция на бумаге, спросите, пожалуйста, в отделении своей организации, помогут ли ещё письма.
# One line of the list.
list-line = { $days ->
    [0] { $title } (сегодня последний день)
    [one] { $title } (остался { $days } день)
    [few] { $title } (осталось { $days } дня)
   *[many] { $title } (осталось { $days } дней)
}
list-line-seems = { $title } (последний день: { $date })
list-unknown = Я не знаю срочной акции, на которую ведёт эта ссылка. Может быть, в ней опечатка или акция старше меня.

### Groups

group-write = Написать письмо
group-closed = Последним днём для писем по срочной акции «{ $title }» было { $date }.
group-stopped = Срочная акция «{ $title }» завершена: письма больше не нужны.

### Cancel

cancel-nothing = Останавливать нечего. /write начинает письмо, /help расскажет, что я умею.

### Errors: one calm sentence and a way on

error-moment = Минутку, пожалуйста: что-то на моей стороне не отвечает. То, что вы отправили, не пропало, я продолжу сам, как только всё заработает.
error-failed = У меня что-то пошло не так, но ваше письмо цело. Отправьте, пожалуйста, /write, чтобы продолжить.
# Redis came back empty: said once to whoever goes on with what is gone.
error-emptied = Мне очень жаль: из-за сбоя на моей стороне пропало всё, что я хранил, в том числе неоконченные письма, напоминания и ваши настройки. Письма, которые уже есть в этом чате, по-прежнему можно отправлять. Начните, пожалуйста, заново: /start.

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
interview-language-note = * Эти тексты ещё никто не проверил. Написаны они тщательно, но ошибка могла и остаться.
# $name is the name of a language.
interview-language-unchecked = { $name } *

interview-tone = Какой тон выбрать для письма?
interview-tone-formal = Официальный
interview-tone-personal = Личный
interview-tone-legal = Правовой
interview-tone-brief = Краткий
interview-tone-formal-sample = Официальный, сдержанный: «С уважением прошу Вас обратить внимание на это дело».
interview-tone-personal-sample = Личный, как человек человеку: «Пишу Вам, потому что это не даёт мне покоя».
interview-tone-legal-sample = Правовой, спокойный, с опорой на закон: «Прошу, чтобы обязательства государства соблюдались».
interview-tone-brief-sample = Краткий, один абзац для факса или открытки: «Прошу незамедлительно снять запрет».

# $country is the name of a country, here and in the advice.
interview-safety =
    Один вопрос ради вашей безопасности. { $country }: живёте ли вы там, родом ли вы оттуда, собираетесь ли туда поехать, есть ли у вас там родные?

    Ваш ответ я не сохраняю.
interview-safety-no = Нет
interview-safety-yes = Да
interview-advice =
    Тогда подумайте, пожалуйста, прежде всего о себе и о своей семье. Письмо с вашим именем и городом попадёт к официальным лицам ({ $country }) и может долго храниться в деле. Если вы не станете писать, никто не подумает о вас хуже.

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
    [1] Ваше письмо готово. Оно ниже, а за ним сказано, куда его отправить.
   *[other] Ваши письма готовы, всего { $count }. Они ниже, и после каждого сказано, куда его отправить.
}

    Скопируйте, пожалуйста, письмо и отправьте из своего почтового ящика: такие письма официальные лица принимают всерьёз. Когда отправите, отметьте кнопкой, каким способом.
# Shown above the contacts of a recipient.
interview-contacts-post = Почтовый адрес
interview-contacts-fax = Факс
interview-contacts-email = Электронная почта
interview-contacts-web = Форма на сайте
interview-contacts-social = Социальные сети
interview-contacts-phone = Телефон
interview-contacts-copy-address = Скопировать адрес
interview-contacts-copy-subject = Скопировать тему
interview-contacts-copy-fax = Скопировать { $number }
interview-contacts-copy-email = Скопировать { $address }
interview-contacts-subject = Тема
# $days is the number of days left, 0 on the last day. $by is one of the next three, or several joined by "or".
interview-way-email = по электронной почте
interview-way-fax = по факсу
interview-way-web = через форму на сайте
interview-send-post = { $days ->
    [one] Остался { $days } день, этого хватит и для обычной почты.
    [few] Осталось { $days } дня, этого хватит и для обычной почты.
   *[many] Осталось { $days } дней, этого хватит и для обычной почты.
}
interview-send-fast = { $days ->
    [0] Сегодня последний день, поэтому отправьте письмо прямо сейчас, { $by }. Обычной почтой оно опоздает.
    [1] Остался один день, поэтому отправьте письмо { $by }. Обычной почтой оно опоздает.
    [one] Остался { $days } день, поэтому отправьте письмо { $by }. Обычной почтой оно может опоздать.
    [few] Осталось { $days } дня, поэтому отправьте письмо { $by }. Обычной почтой оно может опоздать.
   *[many] Осталось { $days } дней, поэтому отправьте письмо { $by }. Обычной почтой оно может опоздать.
}
interview-send-no-post = { $days ->
    [one] Остался { $days } день. Отправьте, пожалуйста, письмо { $by }.
    [few] Осталось { $days } дня. Отправьте, пожалуйста, письмо { $by }.
   *[many] Осталось { $days } дней. Отправьте, пожалуйста, письмо { $by }.
}
interview-send-post-only = { $days ->
    [0] Сегодня последний день, а известен только почтовый адрес. Отправьте письмо, пожалуйста, сегодня же.
    [one] Остался { $days } день, а известен только почтовый адрес. Отправьте письмо, пожалуйста, как можно скорее.
    [few] Осталось { $days } дня, а известен только почтовый адрес. Отправьте письмо, пожалуйста, как можно скорее.
   *[many] Осталось { $days } дней, а известен только почтовый адрес. Отправьте письмо, пожалуйста, как можно скорее.
}
interview-send-otherwise = Адрес для писем неизвестен. Передайте, пожалуйста, письмо одним из указанных выше способов.
interview-sent-post = Отправлено обычной почтой
interview-sent-email = Отправлено электронной почтой
interview-sent-fax = Отправлено факсом
interview-sent-web = Отправлено через форму на сайте
interview-sent-thanks = Спасибо. Это важно.
interview-sent-undone = Хорошо, пока не отправлено.
# $country is the country that the letters go to.
interview-copies = Полезно отправить копию и в посольство этой страны ({ $country }) там, где вы живёте.
interview-copies-officials = Отправьте, пожалуйста, копии:
interview-thanks = Спасибо, что написали. Когда письмо будет в пути, поможет ещё одно: расскажите об этом другим.
interview-thanks-remembered = Имя и город для следующего письма я запомнил; /forget удалит их.
interview-another = Ещё одно письмо
interview-pass-on = Рассказать другим

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
