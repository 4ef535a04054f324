# What the bot says, in English. The file that every other language follows.
#
# For translators: keep the ids and the variables ($days, $date, …) as they are. Dates, titles and the
# names of languages and countries arrive ready made in your language. Plurals: use the forms of your
# language in the selectors. Warm, short, plain; address the writer as a friendly adult.

### Commands: the menu that Telegram shows (at most 256 characters each)

command-start = Urgent actions and how to begin
command-write = Write a letter
command-reminders = Reminders before the last day
command-stop = No more reminders
command-language = Choose my language
command-cancel = Put the letter aside; it is kept
command-help = How this works
command-privacy = What I keep about you
command-export = My data: see it and get it as a file
command-forget = Delete everything I keep about you

### Description: what people see before they press Start

# At most 120 characters.
bot-about = Helps you write your own letter for a person at risk, in three minutes.
# At most 512 characters.
bot-description =
    When somebody is in danger for standing up for human rights, letters to those in power help.

    I tell you what happened, ask a few questions, and give you a finished letter of your own with every address. You send it from your own mailbox. Free, and without any account.

### Welcome

welcome =
    Hello! An urgent action asks for letters to officials on behalf of somebody at risk, now, while they can still help.

    I ask you a few short questions and compose a letter that is yours alone; you send it yourself. It takes about three minutes.

### Help

help =
    How it works

    1. Choose an urgent action and read what happened.
    2. Choose the letter’s language and its tone, then tell me how to sign it.
    3. Read the letter, change what you like, and send it to the addresses I give you.

    /start – urgent actions
    /write – begin a letter, or go on with the one you began
    /reminders – reminders before the last day
    /stop – no more reminders
    /language – the language I speak
    /cancel – put the letter aside; it is kept
    /privacy – what I keep about you
    /export – my data, as a file
    /forget – delete it all

    I never send anything to an official myself: a letter from your own mailbox is the one that counts.

### Privacy

# $draft, $writer and $sent are numbers of days.
privacy =
    What I keep about you

    • The letter you are working on, and a finished one until it is sent, at most { $draft ->
        [one] { $draft } day
       *[other] { $draft } days
    } after your last word.
    • Your language, time zone and last choices, { $writer ->
        [one] { $writer } day
       *[other] { $writer } days
    }; your name and town only if you ask me to.
    • Your reminders, and that you have written, at most { $sent ->
        [one] { $sent } day
       *[other] { $sent } days
    } after the last day.

    It is encrypted. Your answer to the safety question is never stored. Telegram carries this chat and can read it; those who run this bot could see messages while I handle them.

    /export shows what is yours, /forget deletes it.
privacy-more =
    What I keep about you, and why

    • The letter you are working on: your choices, your name and town, your own line. So that nothing is lost when you pause. It goes when the letter is done, or after { $draft ->
        [one] { $draft } day
       *[other] { $draft } days
    } without a word from you. If you asked for reminders of it, it waits for you until the last day.
    • Your language and your time zone, and what spares you questions next time: the language and tone of your last letter and, only if you want, your name and town. They go { $writer ->
        [one] { $writer } day
       *[other] { $writer } days
    } after your last letter or choice.
    • That you have sent a letter, if you tell me, so that nobody reminds you again, and your reminders, if you ask for them. They go with the urgent action, at the latest { $sent ->
        [one] { $sent } day
       *[other] { $sent } days
    } after its last day. The wish to hear of new urgent actions goes when you end it, or after a year.

    All of this is encrypted, and nothing carries your Telegram name or number in readable form. How many letters were written is counted without names.

    Your answer to the safety question is never stored. Of finished letters I keep, encrypted, what they come from, until they are sent, at most { $draft ->
        [one] { $draft } day
       *[other] { $draft } days
    } or, with reminders, until the last day. Telegram carries this chat, can read it and keeps it like any other: you can delete it in the app. Those who run this bot could technically see messages while it handles them; it writes none of them down.

    /forget deletes everything at once.
privacy-forget = Delete everything
privacy-more-button = More about this
privacy-show = Show what you keep about me
# /export: what is kept about this person, line by line.
export-heading = This is all I keep about you:
export-nothing = I keep nothing about you.
export-language = The language I speak with you: { $language }
export-zone = Your time zone: { $zone }
export-last = Your last letter: { $language }, { $tone }
export-shown = What I showed you last, kept until tomorrow at the latest: { $title }
export-remembered = Remembered for the next letter: { $name }, { $place }
export-draft = A letter in progress: { $title }
export-draft-typed = What you typed for it: { $answers }
export-finished = A finished letter, kept until it is sent: { $title }
export-sent = A letter that is sent, deleted within two days: { $title }
export-reported = Contacts that you told me do not work: { $contacts }
export-reminder = Reminders: { $title }, at { $hour } ({ $zone })
export-news = Reminders of new urgent actions, at { $hour } ({ $zone })
export-written = You told me that you have written: { $title }
export-file = The same is in the file, for other programs. /forget deletes it all.

### Forget

forget-confirm = Shall I delete everything I keep about you: the letter in progress, your name and town, your choices and your reminders? It cannot be undone.
forget-yes = Yes, delete it all
forget-no = No, keep it
forget-done = Done. I keep nothing about you any more. You can delete this chat in Telegram too; if you ever want to write again, /start is enough.
forget-kept = All right, everything stays as it is.

### Language

language-choose = Which language shall I speak? (The letter’s language is a separate choice.)
language-chosen = All right, I speak English from now on.

### Card of an urgent action

# $name is the person or persons at risk, $country the name of the country.
card-who = { $name }, { $country }
card-update = This is an update of an earlier urgent action.
# $languages are the languages that the urgent action is in, where the reader's is none of them; $count how many.
card-only-in = { $count ->
    [one] This urgent action and its letters are in { $languages } only.
   *[other] This urgent action and its letters are in these languages only: { $languages }.
}
card-asked = What the letters ask for:
# $date is a whole date such as "25 November 2014".
# $today is the day on which this is said: the message may be read later.
card-last-day = { $days ->
    [0] Today, { $date }, is the last day to write.
    [one] Write by { $date } (one day left on { $today }).
   *[other] Write by { $date } ({ $days } days left on { $today }).
}
# Where the sheet prints no last day, and the section asks for letters by one of its own.
card-closes = { $days ->
    [0] Please write today, { $date }.
    [one] Please write by { $date } (one day left on { $today }).
   *[other] Please write by { $date } ({ $days } days left on { $today }).
}
# For groups, where it may be over for some.
card-last-hours = The last day to write is { $date }: please write if it is still that day where you are.
card-write = Write a letter
card-go-on = Go on with my letter
card-written = You have written. Thank you!
card-write-again = Write another letter
card-remind = Remind me
card-reminded = Reminders are on
card-share = Share
card-language = Language
card-others = Other urgent actions
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. A letter takes three minutes:

### Closed

closed-deadline =
    The last day for letters was { $date }, so I no longer write any: they would come too late.

    What still helps: pass on what happened, and write for somebody who can still be helped in time. If you would like to do more here, please ask the organisation that runs this bot.
# Where the last day seems to be over, but the zone is a guess; $time is such as "18:40", $today a whole date.
closed-seems = The last day for letters was { $date }, and it seems to be over where you are. I can only guess where that is, though. Is it { $time } on { $today } there?
closed-stopped = This urgent action has ended: no more letters are needed. Thank you for wanting to help.
# To the urgent action that goes on with this one, and tells what became of the person.
closed-outcome = What became of it
# Where an update goes on with it.
closed-followed = There is newer information about this, and letters are written with it now.
closed-next = Go to the newer one
closed-others = These urgent actions are open:
closed-no-others = No other urgent action is open at the moment.

### List of urgent actions

list-heading = Open urgent actions, each with the last day to write. Choose one to read what happened:
list-none =
    No urgent action is open at the moment, so there is nothing to write today.

    If you have one on paper, please ask the organisation that runs this bot whether letters still help.
# One line of the list; $date is a day without its year, here and as $today: "25 November".
list-line = { $date }: { $title }
# One that has no texts in the language of the bot.
list-line-in = { $date } ({ $language }): { $title }
list-unknown = I do not know the urgent action of that link. It may have a spelling mistake, or be older than I am.
# Who runs the bot and where to ask, as they are set.
organisation-contact = { $name }: { $contact }

### Groups

group-write = Write a letter
group-closed = The last day for letters about “{ $title }” was { $date }.
group-stopped = “{ $title }” has ended: no more letters are needed.
group-open = Open the chat
group-private = I answer that in a private chat: in the group everybody would see it.
group-above = What happened stands above.
group-list-above = What is open stands above, too. For whom would you like to write?

### Cancel

cancel-nothing = There is nothing to stop. /write begins a letter, /help says what I can do.

### Errors: one calm sentence and a way on

error-moment = A moment, please: something on my side is not answering. What you sent is not lost, I will go on by myself as soon as it is back.
error-failed = Something went wrong on my side, but your letter is still here. Please send /write to go on.
# Redis came back empty: said once to whoever goes on with what is gone.
error-emptied = I am sorry: a fault on my side has cost all that I had kept, unfinished letters, reminders and your settings too. Letters that stand here in the chat are still good to send. Please begin again with /start.

### Fallback: answers for what I cannot use

fallback-text = I did not quite get that. What would you like to do?
fallback-command = I do not know this command. What would you like to do?
fallback-sticker = Thank you! I only read words, though. This is possible now:
fallback-voice = I cannot listen to recordings, sorry. Please type it, or choose:
fallback-media = I cannot look at pictures, videos or files. Please type it, or choose:
fallback-other = I cannot do anything with that, sorry. This is possible now:
fallback-edited = You changed a message. No question is open, so nothing changes by it. What would you like to do?
fallback-button = This button belongs to an earlier conversation. /write goes on with your letter.
fallback-thanks = Thank you for being here. What would you like to do next?
fallback-help = How this works

### Interview

# Buttons of every question.
interview-back = Back
interview-later = Later
interview-delete = Delete this letter
interview-delete-confirm = Shall I delete this letter and everything you typed for it? It cannot be undone. With “{ interview-later }” it would be kept.
interview-delete-yes = Yes, delete it
interview-delete-no = No, go on with it
# $answer is what the writer gave before.
interview-keep = Keep “{ $answer }”

interview-language = Which language should the letter be in?
interview-language-note = • The urgent action asks for letters in these languages.
# $name is the name of a language, one that the sheet asks for.
interview-language-asked = { $name } •

interview-tone = How should it sound?
interview-tone-formal = Formal
interview-tone-personal = Personal
interview-tone-legal = Legal
interview-tone-brief = Brief
interview-tone-formal-sample = Formal, reserved: “Your personal attention to this case would be appreciated.”
interview-tone-personal-sample = Personal, from one human being to another: “Your prompt help would make a great difference.”
interview-tone-legal-sample = Legal, quiet, built on the law: “Everyone who stands before a court has the right to a fair hearing.”
interview-tone-brief-sample = Brief, one paragraph for a fax or a postcard: “Your help would be appreciated.”

# $in is a country with its preposition and case, $of what belongs to it: "in Azerbaijan", "of Azerbaijan".
interview-safety =
    One question for your own safety: do you live { $in }, come from there, plan to travel there, or have family there?
interview-safety-stored = I do not store your answer.
interview-safety-no = No
interview-safety-yes = Yes
interview-advice =
    Then please think of yourself and your family first. A letter brings your name and town before the authorities { $of }, and it may stay in a file for a long time. Nobody will think less of you for not writing.

    You can sign with initials and town only, or just pass the urgent action on to people who are far away. Both help.
interview-advice-initials = Sign with initials only
interview-advice-share = Only pass it on
interview-advice-on = I have thought about it, go on
interview-advice-stop = Stop and delete this letter

interview-name = What name should stand under the letter? Please type your first and last name.
interview-name-account = Sign as { $name }
interview-name-initials = Only initials
interview-name-full = Full name instead
interview-initials = Which initials should stand under the letter? Please type them, like this: A. B.
interview-initials-unclear = I could not find initials in that. Please type one letter for each of your names, like this: A. B.
interview-name-empty = I could not find a name in that. Please type it the way you sign.
# $length is the largest number of characters, here and below.
interview-name-long = That is too long for a signature. Please keep it to { $length } characters.
interview-name-lines = Please type just the name, on one line.
interview-name-link = A letter must not carry a link. Please type just your name.
interview-name-handle = Please type your name rather than a user name or an e-mail address: the letter goes to an official.
interview-name-signs = There are characters in it that cannot be used in a signature. Please use letters, spaces, dots and hyphens, in any script.
interview-name-letters = A name needs letters. Please type it the way you sign, in any script.
interview-name-sentence = I asked for the name to sign with, and that does not look like one. Please type just the name. With “{ interview-name-initials }”, it need not be in the letter at all.
interview-name-shown = I will sign with: { $name }
interview-name-careful = The letter will be signed { $name } and nothing more. Other things could still name you when you send it: your e-mail address and the name shown beside it, a signature below your mails, the back of an envelope, the top line of a fax. An address that does not name you is safest.
# $typed is what the writer typed, $language the name of the letter’s language, here and in the next three.
interview-name-spelling = How is { $typed } written in the letter’s language ({ $language })? Tap it if it is right, or type it as you write it.
interview-spelling-keep = Leave it as it is: { $typed }
interview-spelling-script = Please type it in the letters of the letter’s language ({ $language }).

interview-place = And where are you writing from? Please type your town, or town and country.
interview-town = And where are you writing from? Please type just your town.
interview-place-empty = I could not find a place in that. Please type your town.
interview-place-long = That is too long for a letter. Please keep it to { $length } characters.
interview-place-lines = Please type just the town, on one line.
interview-place-link = A letter must not carry a link. Please type just your town.
interview-place-handle = Please type a town rather than a user name or an e-mail address.
interview-place-signs = There are characters in it that cannot be used in a letter. Please use letters, spaces, commas and hyphens, in any script.
interview-place-letters = A place needs letters. Please type your town, in any script.
interview-place-sentence = I asked for the town, and that does not look like one. Please type just the town.
interview-place-address = The town is enough, and safer for you: please type it without street, house or postal code.
interview-place-shown = In the letter it says: { $town }
# The town is in the country that is written to; $in is such as "in Azerbaijan".
interview-place-within = This town is { $in }: the authorities there will read your name. With “{ interview-back }” you can still choose initials only.
interview-place-as-typed = As I typed it: { $town }
interview-place-spelling = I do not know how { $typed } is called in the letter’s language ({ $language }). Tap the name if it is right, or type it as it is written there.

# $language is the name of the letter’s language.
interview-line =
    Would you like to add a line of your own? It makes your letter unlike any other.

    What helps: who you are (“I teach at a school”), or why you care (“I have followed this case for years”). Please write it in the letter’s language ({ $language }), politely, at most { $length } characters. Or skip it: the letter is complete without.
# For writers who sign with initials: nothing that asks who they are.
interview-line-careful =
    Would you like to add a line of your own? It makes your letter unlike any other.

    Please say nothing in it that could tell who you are: no name, profession, workplace or school. What helps is why you care (“I have followed this case for years”). In the letter’s language ({ $language }), politely, at most { $length } characters. Or skip it: the letter is complete without.
interview-line-skip = No line of my own
interview-line-keep = Keep my line
interview-line-take = Use this line
interview-line-mended = I have tidied up a few small things, so that the line fits into a letter to an official. Is it right like this?
interview-line-names-you = You sign with initials, and this line seems to say your name. Type it without the name, or take it if you mean it so.
interview-line-address = This line seems to say where you live. Officials need no more than your town: type it without the address, or take it if you mean it so.
interview-line-telephone = There seems to be a telephone number in this line. Officials answer by post or e-mail: type it without the number, or take it if you mean it so.
interview-line-work = You sign with initials, and this line seems to say what you do or where. That may be enough to tell who you are. Type it without that, or take it if you mean it so.
# Below what was said of the line as it is offered.
interview-line-or = You can also type another line, or leave it out.
interview-line-empty = I could not find a sentence in that. Please type one line, or leave it out.
interview-line-long = That is too long: the letter has to fit on one page. Please keep it to { $length } characters, or leave it out.
interview-line-lines = Please type it on one line, or leave it out.
interview-line-link = A letter must not carry a link. Please type the line without it, or leave it out.
interview-line-handle = A letter must not carry user names or e-mail addresses. Please type the line without them, or leave it out.
interview-line-signs = There are characters in it that cannot be used in a letter. Please use plain words, or leave the line out.
interview-line-letters = I could not find words in that. Please type one line, or leave it out.
# Said when the own line breaks a rule of good letters; $subject says which.
interview-line-finding = { $subject ->
    [polite] Your line may sound like a demand or an accusation. Polite words, with no exclamation marks and no capitals, open more doors. Please put it another way, or leave it out.
    [politics] Your line speaks of politics. Letters that keep to the person and the rights at stake do more good. Please put it another way, or leave it out.
    [long] Your line makes the letter longer than a page. Please make it shorter, or leave it out.
    [singular] Please write for yourself, with “I” rather than “we”, or leave the line out.
    [organisation] Please do not name an organisation: the letter comes from you alone. Put it another way, or leave it out.
    [language] Your line is not in the letter’s language. Please write it in that language, or leave it out.
    [private] Your line touches on something private that could hurt the person at risk. Please put it another way, or leave it out.
    [signs] There are characters in your line that cannot be used in a letter. Please use plain words, or leave it out.
    [typography] There is something odd about the spaces or punctuation marks in your line. Please type it again, or leave it out.
   *[other] Your line does not fit into the letter. Please put it another way, or leave it out.
}
# Said when the name or the place cannot stand in the letter.
interview-signature-finding = { $culprit ->
    [place] This town does not fit into the letter. Please type it another way.
   *[name] This name does not fit into the letter. Please type it another way.
}
interview-no-letter = I could not write a good letter with these choices, and I would rather not give you a bad one. Please choose another tone, or another language.

# $count is the number of recipients.
interview-recipients = Who should get your letter? Each recipient gets one of their own.
interview-recipients-all = { $count ->
    [2] Both of them
   *[other] All { $count } of them
}
# $name is one recipient and the office held.
interview-recipients-only = Only { $name }
interview-recipients-ticked = { $count ->
    [one] Write to this one
   *[other] Write to these { $count }
}

# $name is the recipient: the name, the office held, or both.
interview-preview-to = To { $name }
# $language is the name of a language, here and below.
interview-preview-beside = The same letter in { $language }, for you to read beside it
interview-preview-unchecked = The { $language } text of this letter has not been proofread yet.
interview-preview = Is it right like this?
interview-finish = Yes, this is my letter
interview-again = Another wording
interview-change = Change …
# $tone is one of the names of tones above.
interview-change-tone = Tone: { $tone }
interview-change-language = Language: { $language }
interview-change-name = Name
interview-change-place = Town
interview-change-recipients = Recipients
interview-change-line = My own line
interview-add-line = Add a line of my own
interview-other = { $count ->
    [one] See the letter to the other one
   *[other] See the letter to the next one
}
interview-remember = Remember my name and town
interview-unremember = Do not remember name and town

# $title is the heading of the urgent action, $date a whole date.
interview-paused =
    { $title }

    All right, later. Your letter is kept as it is until { $date }.
# Until $date without reminders of it, until the last day, $last, with them.
interview-paused-early =
    { $title }

    All right, later. Your letter is kept as it is until { $date } or, if you have me remind you of it, until the last day, { $last }.
interview-go-on = Go on with my letter
interview-remind = Remind me
interview-stopped = All right. This letter and everything you typed for it are deleted.
interview-actions = Urgent actions
interview-ended = That letter is finished or was put aside. /write goes on from here.
# $title and $other are titles of urgent actions: of the letter that is asked about now, and of the one that was left for it.
interview-other-waits = This letter: { $title }. The one you began before is kept: { $other }.
# Above the first question of another letter, in which those for language and tone are not asked.
interview-as-before =
    { $title }

    As last time: { $language }, tone: { $tone }. You can change both when you see the letter.
# $answer is the answer as it counts now.
interview-corrected = You changed an earlier answer, and I have taken the change: { $answer }

# What the writer asked instead of answering; $step is the question that stands open.
interview-asked-why = { $step ->
    [safety] Because a letter brings your name before the authorities of that country. Whom they can reach, or whose family, is safer without the full name, or without a letter.
    [name] Officials take letters seriously that somebody signs. With “{ interview-name-initials }” your full name is not in it.
    [place] The town stands above the letter: officials see how far the case is known. It also tells me your time zone.
    [ownLine] With a line of your own the letter is no copy of others. You can leave it out.
   *[other] Your letter is made of your answers. You can change each of them before you send anything.
}
interview-asked-safe = You send the letter from your own mailbox, and officials see who wrote it. If you live in that country, come from there or have family there, please think of that first: you can sign with initials, or not write at all. I send nothing.
interview-asked-who = The officials you write to see what stands in the letter, once you send it. Telegram carries this chat and can read it; those who run this bot could see messages while I handle them. /privacy says what I keep, /forget deletes it.
interview-asked-unsure = { $step ->
    [language] Take the one you read best, so that you can check your letter.
    [tone] Formal is never wrong, and you can change it when you see the letter.
    [safety] If you are not sure, take “{ interview-safety-yes }”: advice comes first, and you can still write.
    [ownLine] One sentence on why you care is enough, such as “I have followed this case for years”. Or leave it out.
    [recipients] They are the officials whom the urgent action names, and all of them can do something about it. If you have time for one letter only, take the first.
   *[other] You can change your answer before you send anything.
}
interview-misfit-words = Please use one of the buttons here.
interview-misfit-word = I did not take that as your answer. We were here:
interview-misfit-thanks = Thank you as well. We were here:
interview-misfit-command = I do not know this command; /help shows all I can do. We were here:
interview-misfit-sticker = Thank you! I only read words, though. We were here:
interview-misfit-voice = I cannot listen to recordings, sorry. Please type it. We were here:
interview-misfit-media = I cannot look at pictures, videos or files. We were here:
interview-misfit-edited = You changed an older message; what you answered stays as it was. We were here:
interview-misfit-other = I cannot do anything with that, sorry. We were here:
interview-misfit-oldButton = That question is done. The newest one is at the end of this chat.

# Done.
interview-done = { $count ->
    [one] Your letter is ready. It comes below, and after it how to send it.
   *[other] Your { $count } letters are ready. The first comes below, the next when it is sent.
}

    Please send it yourself, and then tap how you sent it.
interview-contacts-social = Social media
interview-contacts-copy-address = Copy the postal address
interview-contacts-copy-subject = Copy the subject
interview-contacts-copy-fax = Copy { $number }
interview-contacts-copy-email = Copy { $address }
interview-contacts-subject = Subject
# In front of the subject, on one line with it.
walk-subject = Subject:
# Where there is neither a postal address nor any of these ways.
interview-send-otherwise = No address for letters is known. Please pass your letter on in one of the ways above.
interview-sent-post = Sent by post
interview-sent-email = Sent by e-mail
interview-sent-fax = Sent by fax
interview-sent-web = Sent through the web form
interview-sent-thanks = Thank you. That counts.
interview-sent-undone = All right, not sent yet.
# $of is the country that the letters go to, as in "of Azerbaijan"; the second one where no address is known.
interview-copies = It helps to send a copy to the embassy { $of } in your own country.
interview-copies-officials = Please send copies to:
interview-thanks-remembered = I remember your name and town for the next letter; /forget deletes them.
interview-another = Another letter
interview-pass-on = Pass it on

### One letter at a time: from the finished letter to the last one sent

# Before the name of a recipient: which letter of how many.
walk-position = { $position } of { $count }
walk-send = Open as an e-mail
walk-pdf = PDF to print
walk-pdf-fax = PDF for the fax
walk-pdf-all = All letters in one PDF
walk-pdf-note = Print it, sign it, fold it: the address shows in the window of an envelope.
# For who signs with initials: their hand is not to add the name.
walk-pdf-note-careful = Print it and fold it: the address shows in the window of an envelope. If you sign by hand, then with the initials only.
walk-pdf-fax-note = The first page is the cover sheet, the letter comes after it.
# $signs are the characters that no font has.
walk-pdf-unprintable = No PDF: I have no typeface for { $signs }. Please copy the letter from the chat and print it with a program of yours.
walk-pdf-busy = Many are printing at the moment. Please tap again in a minute; your letter is safe.
walk-pdf-failed = The PDF did not come out this time. Please tap again, or copy the letter from the chat.
walk-more = More …
walk-all = { $count ->
    [2] Both letters at once
   *[other] All { $count } letters at once
}
walk-not-working = An address does not work
# $how is one of interview-sent-…, or several; $name the recipient.
walk-sent = ✓ { $how }: { $name }. Thank you, that counts.
# On a button: how it was sent and to whom, where several letters are in one file.
walk-sent-to = { $how }: { $name }
# $name is the next recipient, with place and number of letters.
walk-next = Next: { $name } ({ $position } of { $count }).
walk-fix = Something is not right
# $name is the recipient of the letter.
walk-fix-question = { $name }: what is not right? Reports about an address are counted without names; after two it is offered last.
walk-undo = { $count ->
    [1] Not sent after all
   *[other] Not sent after all: { $how }
}
walk-ways = Show all ways again
# After the last day, above the contacts.
walk-over = The last day is over. If your letter is on its way already, you can still say so here.
walk-gone = I no longer have this letter: I forget letters after a while. It is still above in this chat, to copy.
# $count is the number of letters that are sent now.
walk-end = { $count ->
    [one] Thank you, truly. Your letter is on its way.
    [2] Thank you, truly. Both letters are on their way.
   *[other] Thank you, truly. All { $count } letters are on their way.
}
# $name is the person or persons at risk; $count is rounded down to tens.
walk-written = { $name }: at least { $count } people have written, and you are one of them.
walk-written-first = { $name }: you are among the first who have written.
walk-afterwards = What happens now: offices seldom answer, but they notice how many write. If an answer comes, please show it to the organisation that runs this bot.
walk-offer-share = One more letter counts as much as yours. Whom could you tell?
walk-offer-news = Shall I tell you when the next person needs letters?
# $name is the name of an embassy.
walk-copy = A copy for: { $name }
walk-embassy-find = How to find the embassy
# $count is how many letters are not marked as sent, $names to whom.
walk-have-you-sent = { $count ->
    [one] Your letter is here, and I do not know whether it is sent ({ $names }). Have you sent it?
   *[other] Your letters are here, and { $count } are not marked as sent ({ $names }). Have you sent them?
}
walk-go-on = { $count ->
    [one] Not yet: show it to me
   *[other] Not yet: show me the first
}
walk-all-sent = { $count ->
    [one] Yes, it is sent
   *[other] Yes, all are sent
}
# Behind "yes": $name is the recipient.
walk-how-sent = Thank you! How did you send it ({ $name })?

### The hand-off page: where the letter goes from into a mailbox, to the printer or into another app

page-title = Your letter
page-loading = Opening your letter…
page-ready = Your letter is ready to send
page-to = To:
# On the main button and under it: where the letter goes along (whole), where it is too long for that (paste), where it is
# in the chat only (bare). The same three above the mailboxes on the web.
page-mail-whole = Open in my mail program
page-mail-whole-note = Address, subject and letter are filled in. Read it over, down to the name, and press Send.
page-mail-paste = Copy the letter and open my mail program
page-mail-paste-note = The letter is too long to go along by itself, so this button copies it. Address and subject are filled in: paste the letter below them, read it over and press Send.
page-mail-bare = Open my mail program
page-mail-bare-note = Address and subject are filled in. Paste the letter that you copied in the chat, read it over and press Send.
page-sent-note = When it is sent, go back to the chat and tap “{ interview-sent-email }”.
page-nothing-opened = Nothing opened?
page-nothing-opened-note = There may be no mail program set up on this device. Choose your mailbox below, or copy address, subject and letter into a mail of your own.
page-web = Or write in your mailbox on the web
page-web-whole = The letter goes along:
page-web-paste = The letter is copied, and you paste it:
page-web-bare = With address and subject:
page-by-hand = Or take the parts one by one
page-emails = E-mail address
page-emails-copy = Copy the e-mail address
page-subject = Subject
page-subject-copy = Copy the subject
page-letter = Letter
page-letter-copy = Copy the letter
page-postal = Postal address
page-postal-copy = Copy the postal address
page-faxes = Fax
page-faxes-copy = Copy the fax number
page-copy = Copy
page-copied = Copied
page-copied-to-paste = The letter is copied. Paste it into the mail that opens.
page-copy-failed = This browser does not let the page copy. The text is marked now: copy it by hand, then tap again.
page-share = Share
page-print = Print
page-post-only = This office gives no e-mail address
page-post-only-note = Print the letter, sign it and send it by post, or take it from here in parts.
page-without-letter = The letter itself is in the chat
page-without-letter-note = It is too long for this link. Copy it in the chat: press and hold the message with the letter, choose Copy, and come back here.
page-careful = Before you send: what else may reveal your name
page-careful-note = Your letter is signed with initials. These could still say who you are:
page-careful-address = The address you send from, if your name is in it.
page-careful-name = The name that your mail account shows beside it. You find it in the settings of the account, as the name of the sender.
page-careful-signature = A signature that your mail program adds below every mail.
page-careful-paper = On paper, the return address on the envelope; by fax, the line at the top edge.
page-careful-remedy = Safest is a new mail account with nothing of you in it. If you are in doubt, do not send: ask the organisation that runs the bot first.
page-privacy = This page has sent your letter nowhere and keeps nothing: close or reload it, and the letter is gone from here. It is still in the chat. From here, only the mailbox that you choose gets it.
page-empty = There is no letter here
page-empty-note = To protect you, this page forgets the letter as soon as it is closed or reloaded. Go back to the chat and tap the button under your letter again.
page-damaged = This link is damaged
page-damaged-note = A part of it was lost on the way, and half a letter would be worse than none. Go back to the chat and tap the button under your letter again.
page-gone = This link has run out
page-gone-note = The urgent action may have ended, or its texts have changed since. Go back to the chat: your letter is still there to copy, and the bot tells you whether letters still help.
page-unreachable = The letter could not be opened yet
page-unreachable-note = A part that belongs to it did not load. Check your connection and try again; the letter is in the chat, too.
page-again = Try again
page-old-browser = This browser is too old for this page
page-old-browser-note = Open the link in another browser, or copy the letter in the chat: all addresses are there, too.
page-no-script = This page needs JavaScript: it unpacks the letter here on your device, so that no server sees it. Without it, copy the letter in the chat; all addresses are there, too.

### Reminders

# $days is the number of days left, 0 on the last day; $name the person or persons at risk; $date the last
# day to write, a whole date such as "25 November 2014".
# $today is the day on which this is said, such as "18 November": the message may be read later.
reminder = { $days ->
    [0] { $name }: today, { $date }, is the last day to write.
    [one] { $name }: the last day to write is { $date } (one day left on { $today }).
   *[other] { $name }: the last day to write is { $date } ({ $days } days left on { $today }).
}
# Where the sheet prints no last day, and the section asks for letters by one of its own.
reminder-closes = { $days ->
    [0] { $name }: please write today, { $date }.
    [one] { $name }: please write by { $date } (one day left on { $today }).
   *[other] { $name }: please write by { $date } ({ $days } days left on { $today }).
}
# How far they are with their letters: nothing begun; one begun; finished, and none marked as sent (one or more); one of them
# left to send; several.
reminder-letter-none = A letter takes three minutes.
reminder-letter-begun = You have begun a letter, and can go on where you stopped.
reminder-letter-taken = What you wrote is ready in this chat. Have you sent it?
reminder-letter-one-left = One of your letters is sent. Have you sent the other one, too?
reminder-letter-some-left = Some of your letters are sent. Have you sent the others, too?
reminder-ways-fast = By post from abroad a letter would hardly arrive in time any more. An e-mail or a fax arrives at once.
reminder-ways-email = By post from abroad a letter would hardly arrive in time any more. An e-mail arrives at once.
reminder-ways-fax = By post from abroad a letter would hardly arrive in time any more. A fax arrives at once.
reminder-ways-post = Only a postal address is known. Please post your letter as soon as you can.
reminder-ways-other = There is no address for letters; the urgent action says in which other ways you can be heard.
reminder-write = Write now
reminder-written = I have written
reminder-tomorrow = Remind me again tomorrow
reminder-stop = No more of these
# Discreet reminders: nothing that a person looking over the shoulder could use. No name, no country, no
# "letter", no "action".
# $date is a day without its year, like $today.
reminder-discreet = { $days ->
    [0] You asked me to remind you. Today, { $date }, is the day.
    [one] You asked me to remind you of { $date } (one day left on { $today }).
   *[other] You asked me to remind you of { $date } ({ $days } days left on { $today }).
}
reminder-discreet-write = Go on
reminder-discreet-written = Already done
reminder-discreet-tomorrow = Tomorrow
reminder-discreet-stop = Stop these
reminder-discreet-open = Look
# $title is the heading of the urgent action.
reminder-news = { $days ->
    [0] A new urgent action: { $title }. Today, { $date }, is the last day to write.
    [one] A new urgent action: { $title }. The last day to write is { $date } (one day left on { $today }).
   *[other] A new urgent action: { $title }. The last day to write is { $date } ({ $days } days left on { $today }).
}
reminder-news-closes = { $days ->
    [0] A new urgent action: { $title }. Please write today, { $date }.
    [one] A new urgent action: { $title }. Please write by { $date } (one day left on { $today }).
   *[other] A new urgent action: { $title }. Please write by { $date } ({ $days } days left on { $today }).
}
reminder-news-discreet = There is something new here.
reminder-news-stop = No more news
reminder-open = Read more
reminder-announcement-discreet = Something has changed here.
# Asking for reminders. $time is what their clock should show, such as "18:40".
reminder-clock = I will remind you in time, unless you tell me that you have written. Is it { $time } where you are?
reminder-clock-news = I will tell you when there is a new urgent action, with one message a day at most. Is it { $time } where you are?
reminder-clock-yes = Yes, it is
reminder-clock-no = No, let me choose
reminder-choose-clock = What time is it where you are?
reminder-choose-place = Which of these is closest to you?
reminder-choose-hour = At what time should I write to you?
# $title is the heading of the urgent action, $hour an hour such as "10:00", $dates a list of dates.
reminder-set =
    { $title }

    I will remind you at { $hour } on these days, unless you tell me that you have written:
    { $dates }
reminder-set-news = I will tell you when there is a new urgent action, at { $hour }, with one message a day at most.
reminder-set-discreet = My messages will be discreet: no name, no country.
reminder-hour = Another hour
reminder-zone = Another time zone
reminder-discreet-on = Make them discreet
reminder-discreet-off = Not discreet
reminder-end = No reminders
reminder-late = The last reminder has gone out already. Today, { $date }, is the last day to write.
# They asked for another hour or zone, after which no reminder would be left.
reminder-kept = That would be too late for the last reminder, so all stays as it is.
reminder-now = Today’s reminder comes in a moment.
# What buttons of reminders say, discreet ones as well: nothing telling.
reminder-ended = All right, there will be no more of these.
reminder-thanks = Thank you! I will not remind you of it any more.
reminder-again = All right, I will remind you again tomorrow at { $hour }.
reminder-again-none = Either there is a reminder tomorrow anyway, or tomorrow is too late.
# Tapped below a reminder of what is over, or of what they get no reminders of any more.
reminder-over = There is nothing left to remind you of.
reminder-none = You get none of these any more.
reminder-already = You told me that you have written. Thank you! There is nothing left to remind you of.
reminder-unsent = I have not written yet
# Leads to the urgent actions, and tells nothing of them.
reminder-else = What else there is
# /reminders
reminder-list = Your reminders. Choose one to change it:
reminder-list-none = You have no reminders. There is a button for them on every urgent action.
# One line of the list: $title is the heading of the urgent action, $hour an hour such as "10:00".
reminder-list-line = { $title } ({ $hour })
reminder-list-news = New urgent actions ({ $hour })
reminder-news-start = Tell me of new urgent actions
reminder-actions = Urgent actions
# /stop, and "stop", "unsubscribe" and the like.
stop-done = All reminders have ended: no more will come, for any urgent action.
stop-none = You have no reminders, so nothing comes from me unasked.
stop-letter = Your letter is kept as it is.
# Places after which the clocks of the world are named, by the id of their time zone. A button goes on with the
# name of their time: "Berlin · Central European Time".
zone-pacific-pago-pago = Pago Pago
zone-pacific-honolulu = Honolulu
zone-america-adak = Adak
zone-america-anchorage = Anchorage
zone-america-los-angeles = Los Angeles
zone-america-phoenix = Phoenix
zone-america-denver = Denver
zone-america-mexico-city = Mexico City
zone-america-chicago = Chicago
zone-america-bogota = Bogotá
zone-america-new-york = New York
zone-america-havana = Havana
zone-america-caracas = Caracas
zone-america-santiago = Santiago
zone-america-halifax = Halifax
zone-america-st-johns = St. John’s
zone-america-sao-paulo = São Paulo
zone-america-buenos-aires = Buenos Aires
zone-america-noronha = Fernando de Noronha
zone-america-nuuk = Greenland
zone-atlantic-azores = Azores
zone-atlantic-cape-verde = Cape Verde
zone-africa-abidjan = Abidjan
zone-africa-casablanca = Casablanca
zone-europe-london = London
zone-africa-lagos = Lagos
zone-europe-berlin = Berlin
zone-africa-johannesburg = Johannesburg
zone-africa-cairo = Cairo
zone-europe-kyiv = Kyiv
zone-asia-jerusalem = Jerusalem
zone-asia-beirut = Beirut
zone-europe-istanbul = Istanbul
zone-europe-moscow = Moscow
zone-asia-riyadh = Riyadh
zone-africa-nairobi = Nairobi
zone-asia-tehran = Tehran
zone-asia-baku = Baku
zone-asia-tbilisi = Tbilisi
zone-asia-dubai = Dubai
zone-asia-kabul = Kabul
zone-asia-karachi = Karachi
zone-asia-tashkent = Tashkent
zone-asia-yekaterinburg = Yekaterinburg
zone-asia-kolkata = Kolkata
zone-asia-kathmandu = Kathmandu
zone-asia-dhaka = Dhaka
zone-asia-almaty = Almaty
zone-asia-yangon = Yangon
zone-asia-bangkok = Bangkok
zone-asia-jakarta = Jakarta
zone-asia-shanghai = Shanghai
zone-asia-singapore = Singapore
zone-australia-perth = Perth
zone-asia-tokyo = Tokyo
zone-asia-seoul = Seoul
zone-australia-darwin = Darwin
zone-australia-adelaide = Adelaide
zone-australia-brisbane = Brisbane
zone-australia-sydney = Sydney
zone-asia-vladivostok = Vladivostok
zone-pacific-guadalcanal = Guadalcanal
zone-asia-kamchatka = Kamchatka
zone-pacific-auckland = Auckland
zone-pacific-tongatapu = Tongatapu
zone-pacific-kiritimati = Kiritimati

### On paper: what stands on the pages, in the letter's language

paper-subject = Subject:
# $name is the office that this copy of the letter goes to.
paper-copy = Copy to: { $name }
# On a letter that an embassy is asked to pass on. $name is whom it is for.
paper-forward = Please forward to: { $name }
paper-fax = Fax
paper-fax-to = To
paper-fax-number = Fax number
paper-fax-from = From
paper-fax-date = Date
paper-fax-subject = Subject
paper-fax-pages = Pages, with this one

### Ways of sending a letter, and what is known about each

sending-way-post = Post
sending-way-email = E-mail
sending-way-fax = Fax
sending-way-web = Web form
sending-way-embassy = Embassy
sending-way-phone = Phone
sending-fax = Copy shops and online services send a fax if you have no machine.
sending-web = What you write into the web form arrives at once. Copy the letter into it.
sending-phone = A call does not replace the letter, but you can ask whether it has arrived.
# $least and $most are the calendar days that the post takes; $postBy and $last, the last day to write, are days
# without their year.
sending-post-in-time = A letter by post takes { $least } to { $most } days. Posted by { $postBy }, it is there in time.
sending-post-perhaps = A letter by post takes { $least } to { $most } days, and the last day is { $last }. It may come too late.
sending-post-too-late = { $least ->
    [one] A letter by post takes a day at least. It would come too late.
   *[other] A letter by post takes at least { $least } days. It would come too late.
}
# Where nothing but a postal address is known, after one of the two sentences above.
sending-post-all-the-same = No other way is known. Please post it today all the same.
# $country is where the letter goes.
sending-post-suspended = No post is taken for this country at present: { $country }. Send the letter to its embassy where you live, with the request to forward it.
sending-embassy-find = An address of an embassy ({ $country }) where you live is not known to me. Your foreign ministry has a list of all embassies on its website.
# $source is where the address is from, $date the day on which somebody looked.
sending-embassy-source = Address from: { $source }, as of { $date }.
sending-postage = Postage: { $price }, as of { $date }.
sending-failing = Other writers say that nothing gets through this way. Try another one first.
sending-report-post = It came back
sending-report-email = It bounced
sending-report-fax = The fax is dead
sending-report-web = The form does not work
# One of these and the contact, on a button.
sending-report-of = { $what }: { $contact }
sending-reported = Thank you. I count this without noting who said it.
sending-report-undone = All right, I have taken that back.
# To coordinators. $contact is the address or number, $recipient whose it is, $title that of the urgent action.
sending-news-failing = Two writers say that { $contact } does not work ({ $recipient }, “{ $title }”). I offer it last from now on.
sending-news-problem = Ten writers say that { $contact } does not work ({ $recipient }, “{ $title }”). Please look for another address.
# To coordinators, when files of published urgent actions were read again. $slugs are short names with commas.
folder-unsound = I read the folder of urgent actions again. The files of { $slugs } have mistakes and were not taken over: what was live before stays live. The log names each file and line.
# To somebody who signs with initials, before they take a way: what else may name them, and what to do.
sending-careful = You sign with initials: below each way stands what else could name you.
sending-careful-post = An envelope needs no return address: leave it off, or your name stands there.
sending-careful-email = Your e-mail address and the name of the account may still say who you are. Look at both first, or use an account that does not name you.
sending-careful-fax = A fax machine prints its number and its owner’s name at the top. Send it from a copy shop.
sending-careful-web = If the form asks for a name, an address or a number, it gets them. Give only what you want to give.
sending-careful-embassy = An envelope needs no return address: leave it off, or your name stands there.
sending-careful-phone = A call shows your number and your voice. Withhold the number, or take another way.

### Coordinators: only those in ADMIN_IDS see any of this

command-sheets = Sheets that I am preparing
command-actions = All urgent actions, with figures
command-log = What coordinators did

coordinator-reading = I am reading the sheet …
coordinator-read = Read: { $title }
coordinator-problems = Please look at this first:
coordinator-no-problems = Nothing in it was unclear to me.
coordinator-line = (line { $line })
coordinator-values = What I read. To correct a value, reply to this message with its number and the right text, as in “3 Ms Example”.
coordinator-from = from: “{ $words }”

# $count is a number of characters.
coordinator-pasted =
    I have { $count } characters so far. A long text comes in several messages: paste the rest, or go on with what is here.
coordinator-pasted-all = That is all of it
coordinator-pasted-no = Throw it away

coordinator-ask-closes = The sheet prints no last day. Which one shall it be? Type another as 2026-05-31 or 31.5.2026.
coordinator-ask-deadline = The sheet says neither “before” nor “until”. Is this the last day to write? Type another as 2026-05-31 or 31.5.2026.
coordinator-ask-rights = Which rights is it about? Tap what fits, then go on.
coordinator-ask-polite = What do letters call the person after the first mention? Sheets do not print it. You can type another form.
coordinator-ask-gender = Is it a woman or a man? Letters say neither until it is known. ({ $value })
coordinator-ask-follows = Which urgent action does this one follow? Tap it, or type its short name, as in “az-example”.
coordinator-follows-none = None of these
coordinator-no-such-action = I know no urgent action of that short name. Tap one, or type its short name.
coordinator-ask-clause =
    I could not turn this request into a clause. How does it go on after “I ask you to …”?

    { $value }
coordinator-ask-text = The sheet does not say this: { $field }. Please type it.
coordinator-accept = Yes: { $value }
coordinator-gender-female = A woman
coordinator-gender-male = A man
coordinator-gender-unspecified = Neither is known
coordinator-rights-done = These are all
coordinator-right-life = Life
coordinator-right-torture = No torture
coordinator-right-liberty = Liberty
coordinator-right-fair-trial = Fair trial
coordinator-right-movement = Movement
coordinator-right-privacy = Privacy
coordinator-right-religion = Religion
coordinator-right-expression = Expression
coordinator-right-assembly = Assembly
coordinator-right-association = Association
coordinator-right-equality = Equality
coordinator-right-health = Health
coordinator-right-land = Land
coordinator-right-asylum = Asylum
coordinator-no-day = I do not know that day. Please type it as 2026-05-31 or 31.5.2026.

coordinator-unquotable =
    The second part of the sheet is not for quoting. I found words in it that touch on private matters: { $words }

    Shall letters, cards and previews never contain them? You can also type the words yourself, with commas between them.
coordinator-unquotable-yes = Yes, never quote them
coordinator-unquotable-no = No, they may stand
# Where I found none.
coordinator-unquotable-ask = The second part of the sheet is not for quoting. I found no words in it that touch on private matters. Is there anything that no letter, card or preview may ever contain: an illness, somebody’s name, a place? Type the words, with commas between them, or tap.
coordinator-unquotable-none = None

coordinator-review = “{ $title }” is ready to be looked at. What next?
coordinator-review-errors =
    It cannot be published yet:
    { $problems }
coordinator-do-letters = Sample letters
coordinator-do-try = Try it myself
trial-line = This is a trial of the draft, for you alone: nothing of it is kept or counted.
trial-leave = Back to the draft
trial-over = The trial is over, and nothing of it is kept.
trial-sent = ✓ { $how }: { $name }. In a trial that counts for nothing.
trial-too-late = The last day of this draft is over: nobody could write a letter for it any more.
trial-not-here = Not in a trial: nothing of it is kept or counted.
coordinator-do-values = All values
coordinator-do-correct = Correct something
coordinator-do-publish = Publish
coordinator-do-throw = Throw away
coordinator-letter-none = { $tone }: no letter keeps all rules. Shorter facts and requests help.
coordinator-correct-which = What is to be corrected?
# Above a list of facts with their numbers.
coordinator-correct-numbers = Type the numbers of what has to be told before this is asked, with commas between them:
coordinator-correct =
    { $field } is now:
    { $value }

    Type what it should be.
coordinator-refused =
    That cannot stand:
    { $problems }
coordinator-back = Back

coordinator-gate-consent =
    { $number } of { $count }. The person, or the family, knows of this and agrees, or the sheet is public.

    It is about: { $about }
coordinator-gate-private =
    { $number } of { $count }. Nothing private is quoted.

    This is all that letters and cards can say:
    { $about }
coordinator-gate-harm =
    { $number } of { $count }. Letters will do the person no harm.

    They go to:
    { $about }
coordinator-gate-nobody = nobody: this ends it, and no letter is written any more
coordinator-gate-yes = Yes, I confirm this
coordinator-gate-no = No, not yet

coordinator-published = “{ $title }” is live: { $link }
coordinator-slug-taken = An urgent action with the short name { $slug } is live already. Correct the name of the person, or send the sheet again.
coordinator-throw-ask = Throw “{ $title }” away? What you have answered goes with it.
coordinator-throw-yes = Yes, throw it away
coordinator-thrown = It is gone.
coordinator-gone = This sheet is not there any more.
coordinator-stale = This question has been answered. /sheets shows what is open.
coordinator-other-sheet-waits = The sheet that was open before is kept: /sheets leads back to it.
coordinator-sheets = Your sheets:
coordinator-sheets-none = No sheet waits. Send me one as a file, forward it, or paste its text.

coordinator-refused-empty = The file is empty.
coordinator-refused-too-large = The file is too large for a sheet of a few pages. Send the sheet alone, without pictures, or paste its text.
coordinator-refused-too-many-pages = The document has too many pages for one urgent action. Send the pages of one sheet.
coordinator-refused-not-a-document = This is neither a PDF nor a text. Save the sheet as a PDF, or paste its text.
coordinator-refused-encrypted = The PDF is protected by a password. Open it, select all, copy, and paste the text here.
coordinator-refused-broken = The PDF is broken and cannot be opened. Download it again, or paste its text here.
coordinator-refused-scanned = The PDF holds pictures of pages and no text. Open it where text in pictures can be selected, copy it, and paste it here.
coordinator-refused-too-slow = The PDF takes too long to be read. Open it, select all, copy, and paste the text here.
coordinator-refused-not-finished = I could not read this sheet to its end, and stopped. Paste nothing but its text here: title, story, requests and addresses. If that fails, too, pass the sheet on to whoever runs the bot.
coordinator-refused-not-an-urgent-action = This does not look like an urgent action: I found neither requests nor addresses with the usual headings.

# What a value of a sheet is, as a heading. $whom is an office, a name or a request, as it is printed.
coordinator-field-of = { $field } ({ $whom })
coordinator-field-title = Title
coordinator-field-summary = Summary
coordinator-field-name = Name
coordinator-field-politeName = Polite name
coordinator-field-country = Country
coordinator-field-issued = Date of issue
coordinator-field-reference = Number of the sheet
coordinator-field-index = Index
coordinator-field-deadline = Last day to write
coordinator-field-closes = Last day to write
coordinator-field-rights = Rights
coordinator-field-gender = Woman or man
coordinator-field-role = Office
coordinator-field-salutation = Salutation
coordinator-field-addressedTo = Whom the letter is addressed to
coordinator-field-addressLines = Address
coordinator-field-faxes = Fax
coordinator-field-phones = Telephone
coordinator-field-emails = E-mail
coordinator-field-emailSubject = Subject of the e-mail
coordinator-field-web = Website
coordinator-field-social = Social media
coordinator-field-note = Remark
coordinator-field-forWritersIn = For writers in
coordinator-field-clause = Request
coordinator-field-label = Request as a noun
coordinator-field-short = Request in the shortest letters
coordinator-field-sentence = Request as a sentence
coordinator-field-fact = What is told
coordinator-field-date = Date of what is told
coordinator-field-copies = Copies
coordinator-field-languages = Languages
coordinator-field-demands = Requests
coordinator-field-recipients = Recipients
coordinator-field-people = People
coordinator-field-background = Second part of the sheet
coordinator-field-text = Text
coordinator-field-neverQuote = Words never to quote
coordinator-field-because = What this stands on
coordinator-field-embassies = Copies to embassies
coordinator-field-factShort = The same in the shortest letters
coordinator-embassies-true = Yes, to embassies
coordinator-embassies-false = No

# What the reader of sheets, and the rules that make a draft, are not sure of. $what is a piece of the sheet, a name or a day.
sheet-problem-title-missing = I found no title.
sheet-problem-country-missing = I could not tell which country it is about.
sheet-problem-country-guessed = It is the one that the text names most often; see that it is right.
sheet-problem-country-of-contacts = No country is named; it is the one of this number or address: “{ $what }”.
sheet-problem-people-missing = I found nobody at risk by name.
sheet-problem-people-guessed = It was taken from running text; see that it is right and that nobody is missing.
sheet-problem-person-unnamed = Somebody without a name is meant: “{ $what }”.
sheet-problem-person-nameless = Somebody without a name is meant.
sheet-problem-gender-unknown = The sheet does not say whether { $what } is a woman or a man.
sheet-problem-gender-guessed = It was taken from how the text speaks of { $what }.
sheet-problem-summary-missing = I found no summary.
sheet-problem-summary-guessed = Where it ends is a guess: the text shows no paragraphs.
sheet-problem-demands-missing = I found no request.
sheet-problem-demand-cut = It seems to be cut off.
sheet-problem-statement-left-out = This stands among the requests, but asks for nothing: “{ $what }”.
sheet-problem-languages-unknown = I know no language of this name: “{ $what }”.
sheet-problem-deadline-missing = The sheet prints none; one has to be set.
sheet-problem-deadline-no-year = It has no year; I took the first such day after the date of issue.
sheet-problem-deadline-in-words = It is said in words; see that the day is right: “{ $what }”.
sheet-problem-deadline-incomplete = It has no year, and the sheet no date of issue: “{ $what }”.
sheet-problem-deadline-no-such-day = The calendar has no such day: “{ $what }”.
sheet-problem-deadline-before-issue = It lies before the date of issue.
sheet-problem-deadline-far = It is more than a year after the date of issue.
sheet-problem-deadline-ambiguous = Day and month could be the other way round: “{ $what }”.
sheet-problem-deadline-several = The sheet prints several; the other one is “{ $what }”.
sheet-problem-date-ambiguous = Day and month could be the other way round: “{ $what }”.
sheet-problem-recipients-missing = I found nobody to write to.
sheet-problem-recipient-unreachable = I found no way to reach this recipient.
sheet-problem-recipient-unnamed = This recipient has neither an office nor a name.
sheet-problem-recipient-address-elsewhere = The sheet prints no address, only a telephone, a web form or social media.
sheet-problem-salutation-missing = The sheet prints none for this recipient.
sheet-problem-salutation-in-two-languages = It stands there in two languages: “{ $what }”.
sheet-problem-email-hidden = The web page that it was copied from hid it: “{ $what }”.
sheet-problem-email-mended = It was broken by a blank or a line end, and I joined it: “{ $what }”.
sheet-problem-email-unread = This is no e-mail address: “{ $what }”.
sheet-problem-number-no-country-code = It has no country code: “{ $what }”.
sheet-problem-number-unlabelled = The sheet does not say whether this is a telephone or a fax: “{ $what }”.
sheet-problem-columns-merged = Two columns ran into one here; see what belongs to whom: “{ $what }”.
sheet-problem-background-missing = There is none; a page may be missing.
sheet-problem-layout-guessed = I do not know this layout: what is what I told by the headings and the shape of the text. Please read all of it.
sheet-problem-language-unread = I do not know the language of this sheet: I read it by its shape alone, and its texts have to be written anew.
sheet-problem-capitals-put = The sheet is typed all in small letters or all in capitals: capitals were put by rule, and names of places may lack theirs.
sheet-problem-text-damaged = Some letters were lost before the text came here.
sheet-look-deadline-kind = The sheet says neither “before” nor “until”: can people still write on this day?
sheet-look-person-unnamed = Somebody without a name is meant, and left out here.
sheet-look-gender-unknown = Is it a woman or a man? Letters say neither until it is known: { $what }.
sheet-look-polite-name = What do letters call the person after the first mention? Sheets do not print it.
sheet-look-no-event = I found nothing in the text that happened: letters could only ask, and not tell.
sheet-look-fact-upcoming = This is still to come, it seems, and is not told after { $what }.
sheet-look-label-made = I could not make a heading of this request; see how it reads.
sheet-look-label-long = It is long for a card.
sheet-look-clause-out-of-place = It points at something said before it, and makes sense only in its place.
sheet-look-clause-name-put = It named its person only by a pronoun; I put the name in its place.
sheet-look-clause-pronoun = It names its person only by a pronoun.
sheet-look-salutation-elsewhere = The sheet prints it in another language; letters use the one that follows from the office.
sheet-look-rights = Which rights is it about?
sheet-look-because = I let it stand on this; see that it fits.
sheet-look-because-none = Nothing that is told speaks of this request: letters would ask for it without saying why.
sheet-look-because-no-room = What this stands on is too long for the shortest letters: they would ask for it without saying why. Shorter facts make room.
sheet-look-fact-no-room = The shortest letters, for a fax or a postcard, have no room for this: they come to more than 110 words. Shorten it, or what is asked for.
sheet-look-fact-pronoun = Several people are spoken of, and this does not say which of them it is about. Put the name in.
sheet-look-never-quote = These words stand only in the second part and sound private: letters must never quote them.

# What the checks of the files of an urgent action find, and what to do about it. The place stands before it.
check-no-action-file = The file action.yaml is missing.
check-unknown-file = “{ $what }” is not a file of an urgent action. These are: action.yaml, { $known }.
check-not-utf8 = The file is not UTF-8. Save it as UTF-8 and read its accents over.
check-letter-lost = A letter was lost here, and a sign stands in its place. Type the letter that was there.
check-letters-doubled = There are pairs of odd signs here in place of single letters. Type the letters that were meant, as in “é” for “Ã©”.
check-key-twice = The same key stands here twice. Keep one of the two.
check-yaml-broken = The file cannot be read from here on. Mind the indentation, and put texts with a colon, “#” or “*” in them between quotation marks.
check-key-unknown = I do not know this key. Remove it or correct its spelling; these are known here: { $known }.
check-missing-text = This is missing. Add the text.
check-missing-boolean = This is missing. Add true or false.
check-missing-list = This is missing. Add a list.
check-missing-group = This is missing. Add it with its keys below it.
check-missing-choice = This is missing. Write one of: { $known }.
check-no-text = This should be text. Put it between quotation marks.
check-no-boolean = This should be true or false, without quotation marks.
check-no-list = This should be a list. Begin each entry on a line of its own with “- ”.
check-no-group = Keys should stand here, below it and indented.
check-no-choice = I do not know “{ $what }” here. Write one of: { $known }.
check-too-few = There is none. Write one or more.
check-form-text = This is empty, or holds a line break, two spaces in a row or curly brackets. Write plain text in one piece.
check-form-id = “{ $what }” is no id. Use small letters a to z, figures and single hyphens, as in travel-ban.
check-form-slug = “{ $what }” is no short name. Use small letters, figures and single hyphens, { $most } signs at most.
check-form-day = “{ $what }” is no day of the calendar. Write it as 2026-05-31.
check-form-date = “{ $what }” is no day, month or year. Write it as 2026-05-31, 2026-05 or 2026, as exactly as the sheet does.
check-form-country = I know no country “{ $what }”. Type its name, or its two letters, as in AZ.
check-form-language = I know no language “{ $what }”. Type its name, or its letters, as in az.
check-form-script = “{ $what }” is no script. Write its four letters, as in Latn or Cyrl.
check-other = This is not what is expected here: { $what }.
check-slug-differs = The short name is “{ $what }”, but the folder is called “{ $folder }”. Give both the same name.
check-new-follows = A new urgent action follows none. Only an update or a stop does.
check-follows-itself = An urgent action cannot follow itself. Name the one that came before.
check-id-twice = The id “{ $what }” is there twice. Give each its own.
check-no-such-fact = Nothing that is told is called “{ $what }”. There are: { $known }.
check-no-such-recipient = No recipient is called “{ $what }”. There are: { $known }.
check-no-such-id = Nothing of this name is there to be translated: “{ $what }”. Correct it or remove it; there are: { $known }.
check-last-day-one = There has to be exactly one last day: printed with “before” or “until”, or set by the section.
check-last-day-early = The last day to write, { $last }, is before the date of issue, { $issued }. Compare both with the sheet.
check-event-late = { $date } is after the date of issue, { $issued }. Compare it with the sheet.
check-upcoming-undated = What is still to come needs year, month and day, so that it is not told when it is over.
check-upcoming-over = { $date } is before the date of issue, { $issued }: it was not still to come.
check-fact-circle = “{ $what }” needs itself, by way of { $circle }. Say only what has to be known before it.
check-who-needs = Who somebody is stands before everything else and needs nothing.
check-fact-order = This stands before { $later } in a letter, and cannot need it.
check-law-alone = This law belongs to nothing that happened. Name the event that it belongs to.
check-nobody-asks = Nothing is asked of “{ $what }”. Direct a request to them, or leave them out.
check-gender-missing = It is not said whether this is a woman or a man, or a group.
check-group-gender = A group is written as one person, with a gender.
check-group-as-one = A group is called like one person: “{ $what }”. Write what the group is called, or its people one by one.
check-several-as-one = Several people are written as one: “{ $what }”.
check-name-differs = “{ $what }” does not stand in it. Spell the name as the sheet does; join several people.
check-number-left-out = No numbering plan knows the number “{ $what }”; it is left out. Compare it with the sheet, and write it as +994 12 492 0625.
check-number-kept = No numbering plan knows the number “{ $what }”. It is shown as printed, as there is nothing else.
check-email-left-out = “{ $what }” is no e-mail address; it is left out. Write one address, as in office@example.org.
check-web-left-out = “{ $what }” is no web address; it is left out. Write it as https://example.org/contact.
check-unreachable = There is no way to write to them. Give an address, an e-mail, a fax or a website.
check-no-texts = There are no texts in any language that letters are written in.
check-language-missing = The sheet asks for letters in “{ $what }”, and there are no texts in it yet.
check-languages-other = The sheet asks for letters in { $asked }, and there are texts in { $known } only.
check-texts-missing = The texts of “{ $what }” are missing. Add “{ $what }:” with what belongs below it.
check-office-missing = Neither the office nor a name is given. Add “role:”, as in “Minister of Justice”.
check-untellable = { $known } cannot be told this. Add a telling that is neither short nor for another recipient.
check-place-kind = Only what is of the kind “{ $kind }” can be told in the place “{ $what }”. Take the place out, or tell it there.
check-clause-missing = The request is said neither in a clause nor in a sentence. Add “clause:” or “sentence:”.
check-said-twice = The same words are there twice. Say it in another way, or leave one out.
check-private-quoted = It holds words that must never be quoted. Leave them out here.
check-ends-with-sign = It ends with a punctuation mark. Take it off: the sentence around it has its own.
check-begins-large = It begins with a capital letter. Begin in lower case: it goes on within a sentence.
check-clause-form = Letters cannot complete this. It should have the form of “{ $example }”.
check-short-long = It has { $count } words, more than { $most }: the brief tone has no more room.
check-sentence-open = It does not end like a sentence. End it with a full stop.
check-salutation-open = The salutation “{ $what }” is the whole first line of a letter. End it with “{ $ending }”.
check-card-long = With title, name and requests the card has { $count } characters, more than { $most }. Say it in two to four sentences.
check-title-long = The title makes the link for sharing too long: { $count } signs, more than { $most }. Shorten it.
# Rules of letters by their numbers. In the line $what may be pieces of letters, $tones in which tones it is, $count how many letters.
letter-rule-Q1 = The page lacks a part of a letter.
letter-rule-Q2 = The full name does not stand where it should, or too often.
letter-rule-Q3 = The letter says something that the sheet does not.
letter-rule-Q4 = A request is missing, or stands there twice.
letter-rule-Q5 = Something in it is not polite.
letter-rule-Q6 = Something in it accuses or goes beyond what is known.
letter-rule-Q7 = Something in it is political.
letter-rule-Q8 = It is too long for its tone.
letter-rule-Q9 = It says something of the writer that they did not type.
letter-rule-Q10 = It speaks as “we”.
letter-rule-Q11 = It names an organisation.
letter-rule-Q12 = Part of it is in another language or script.
letter-rule-Q13 = Its end lacks thanks, the request for an answer, or the right close.
letter-rule-Q14 = It is not signed as it should be.
letter-rule-Q15 = Its date is missing, or after the last day.
letter-rule-Q16 = An address does not belong there.
letter-rule-Q17 = Its words do not agree with whether it is a woman, a man or several people, or tell it of the writer.
letter-rule-Q18 = It is too like other letters.
letter-rule-Q19 = Something in it is no part of a letter: a link, a mark, a gap left open.
letter-rule-Q20 = It quotes what must never be quoted.
letter-rule-Q21 = It does not fit into a message, or has no subject.
letter-rule-Q22 = Spaces, quotation marks or other signs are not right for the language.
letter-rule-Q23 = Something is asked for before it is told what it stands on.
letter-rule-Q24 = Something in it makes sense only after what was not told.
letter-rule-Q25 = A “his”, “her” or “their” could be read as the reader’s own.
letter-rule-Q26 = A sentence stands there twice.
letter-rule-Q27 = It tells its reader of their own office as of somebody else’s.
letter-rule-line = { $rule }: { $what } ({ $tones }; letters: { $count })

# What the reader of sheets, and the rules that make a draft, are not sure of. $what is a piece of the sheet, a name or a day.

coordinator-log = The latest first:
coordinator-log-none = Nothing has been done yet.
coordinator-log-you = You
coordinator-log-other = Another coordinator ({ $id })
coordinator-log-older = Older
coordinator-log-line = { $when } · { $who } · { $deed }: { $what }
coordinator-deed-read = read
coordinator-deed-corrected = corrected
coordinator-deed-confirmed = confirmed
coordinator-deed-published = published
coordinator-deed-moved = moved the deadline
coordinator-deed-updated = ended by an update
coordinator-deed-stopped = stopped
coordinator-deed-translated = added a language
coordinator-deed-checked = marked as checked
coordinator-deed-thrown = threw away

translation-add = Add { $language }
translation-mark = A person has checked { $language }
# Above the texts, in the file. $example is a clause of that language.
translation-header =
    These texts are to be put into { $language }.
    Above each place stands what it says now; write between the quotation marks, and leave everything before the colon as it is.
    Names are proposals: look at each of their forms. A clause has the form of “{ $example }”.
    Send this file back to the bot. Who has read it over may sign: checkedBy: a name
translation-handed-out = What is to be put into { $language }. Fill it in, and send the file back to me.
translation-unknown = I do not know which urgent action these texts belong to. Send back the file that I handed out, with its first line.
translation-problems =
    This has to be put right first; then send the file again:

    { $problems }
translation-ready = The texts in { $language } are complete.
translation-checked = Offer it: checked by somebody who knows { $language }
translation-unchecked = Offer it, not checked yet
# $wrong is how many of them break a rule.
translation-letters = { $count } letters were tried; { $wrong } of them break a rule, and would not be handed out.
translation-offered = Letters can be written in { $language } now.

coordinator-actions = All urgent actions. Tap one to see its figures.
coordinator-status-live =
    { $days ->
        [0] last day
        [one] { $days } day left
       *[other] { $days } days left
    }
coordinator-status-expired = expired
coordinator-status-stopped = stopped
coordinator-status-draft = draft
coordinator-figures =
    { $title }
    { $status }, last day { $date }
    Texts in: { $texts }

    Letters sent: { $letters }
    By language: { $languages }
    Reminders sent: { $reminders }
    People with reminders: { $count }
coordinator-nothing-sent = none yet
# Behind the name of a language whose texts nobody has read over.
coordinator-unchecked = { $language } (not checked)
# In front of a number: the reminders of each rung, those asked for, and other messages.
coordinator-reminded-sevenDays = 7 days before
coordinator-reminded-twoDays = 2 days before
coordinator-reminded-lastDay = on the last day
coordinator-reminded-again = asked for again
coordinator-reminded-published = as new
coordinator-reminded-announcement = changes
coordinator-move = Move the deadline
coordinator-stop = Stop it
coordinator-good = Good news: stop it
coordinator-move-ask = “{ $title }”: until which day can people write? Type it as 2026-05-31 or 31.5.2026.
# $count is how many people are told.
coordinator-preview =
    { $count ->
        [one] One person follows this and will read, in their language:
       *[other] { $count } people follow this and will read, in their language:
    }

    { $text }

    Nothing has been changed or sent yet.
coordinator-do-it = Yes, do it
coordinator-telling = It is changed. I am telling those who follow it …
coordinator-told = It is changed, and those who follow it are being told.
# $sent is how many messages have gone out, $count how many people follow it.
coordinator-told-some = It is changed. { $sent } of { $count } have been told so far.
coordinator-told-all = It is changed, and all who follow it have been told: { $sent }.
coordinator-told-before = It is changed. They had been told of this already.
coordinator-changed-meanwhile = Somebody else changed it at the same moment. Nothing was done; please begin again.
# $news is the title of the sheet that ended it, $summary what it tells.
announcement-ended =
    “{ $title }”: { $news }

    { $summary }

    Please write no more letters. Thank you for everything you did.
# $news is the title of the update.
announcement-followed =
    There is news about “{ $title }”: { $news }

    What is asked for has changed with it. Whoever has written may write anew: { $link }
announcement-moved =
    The last day for “{ $title }” is now { $date }.

    If you have not written yet, there is still time: { $link }
announcement-stopped = “{ $title }”: please write no more letters. This urgent action has ended. Thank you for everything you did.
announcement-good = Good news about “{ $title }”: letters are no longer needed. Thank you; they helped.
