# What the bot says, in English. The file that every other language follows.
#
# For translators: keep the ids and the variables ($days, $date, …) as they are. Dates, titles and the
# names of languages and countries arrive ready made in your language. Plurals: use the forms of your
# language in the selectors. Warm, short, plain; address the writer as a friendly adult.

### Commands: the menu that Telegram shows (at most 256 characters each)

command-start = Urgent actions and how to begin
command-write = Write a letter
command-reminders = Reminders before the last day
command-language = Choose my language
command-cancel = Stop what we are doing
command-help = How this works
command-privacy = What I keep about you
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
    Hello! I help you write to officials on behalf of people at risk.

    You answer a few short questions, I compose a letter that is yours alone, and you send it yourself. It takes about three minutes.

### Help

help =
    How it works

    1. Choose an urgent action and read what happened.
    2. Choose the letter’s language and its tone, then tell me how to sign it.
    3. Read the letter, change what you like, and send it to the addresses I give you.

    /start – urgent actions
    /write – begin a letter, or go on with the one you began
    /reminders – reminders before the last day
    /language – the language I speak
    /cancel – stop what we are doing
    /privacy – what I keep about you
    /forget – delete it all

    I never send anything to an official myself: a letter from your own mailbox is the one that counts.

### Privacy

# $draft, $writer and $sent are numbers of days.
privacy =
    What I keep about you, and why

    • The letter you are working on: your choices, your name and place, your own line. So that nothing is lost when you pause. It goes when the letter is done, or after { $draft ->
        [one] { $draft } day
       *[other] { $draft } days
    } without a word from you.
    • Your language and your time zone, and what spares you questions next time: the language and tone of your last letter and, only if you want, your name and place. They go { $writer ->
        [one] { $writer } day
       *[other] { $writer } days
    } after your last letter or choice.
    • That you have sent a letter, if you tell me, so that nobody reminds you again, and your reminders, if you ask for them. They go with the urgent action, at the latest { $sent ->
        [one] { $sent } day
       *[other] { $sent } days
    } after its last day.

    All of this is encrypted, and nothing carries your Telegram name or number in readable form. How many letters were written is counted without names.

    Your answer to the safety question is never stored. Your finished letters are not stored either. Nobody reads along here, but Telegram keeps this chat like any other: you can delete it in the app.

    /forget deletes everything at once.
privacy-forget = Delete everything

### Forget

forget-confirm = Shall I delete everything I keep about you: the letter in progress, your name and place, your choices and your reminders? It cannot be undone.
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
card-asked = What the letters ask for:
# $date is a whole date such as "25 November 2014".
card-last-day = { $days ->
    [0] Today, { $date }, is the last day to write.
    [one] Write by { $date }: one day left.
   *[other] Write by { $date }: { $days } days left.
}
card-write = Write a letter
card-go-on = Go on with my letter
card-remind = Remind me
card-share = Share
card-language = Language
card-others = Other urgent actions
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. A letter takes three minutes:

### Closed

closed-deadline =
    { $title }

    The last day for letters was { $date }, so I no longer write any: what arrives too late can do more harm than good.

    If you would like to do something still, please ask the office of your section first. They know what helps now.
closed-stopped =
    { $title }

    This urgent action has ended: no more letters are needed. Thank you for wanting to help.

    If you would like to know more, please ask the office of your section.
closed-others = These urgent actions are open:
closed-no-others = No other urgent action is open at the moment.

### List of urgent actions

list-heading = Open urgent actions. Choose one to read what happened:
list-none =
    No urgent action is open at the moment, so there is nothing to write today.

    If you have one on paper, please ask the office of your section whether letters still help.
# One line of the list.
list-line = { $days ->
    [0] { $title } (last day today)
    [one] { $title } (one day left)
   *[other] { $title } ({ $days } days left)
}
list-unknown = I do not know the urgent action of that link. It may have a spelling mistake, or be older than I am.

### Groups

group-write = Write a letter
group-closed = The last day for letters about “{ $title }” was { $date }.
group-stopped = “{ $title }” has ended: no more letters are needed.

### Cancel

cancel-done = All right, I have stopped. Nothing you chose is lost: /write goes on where we were, /forget deletes it.
cancel-nothing = There is nothing to stop. /write begins a letter, /help says what I can do.

### Errors: one calm sentence and a way on

error-moment = A moment, please: something on my side is not answering. Nothing is lost, I will go on by myself as soon as it is back.
error-failed = Something went wrong on my side, and your letter is safe. Please send /write to go on.

### Fallback: answers for what I cannot use

fallback-text = I did not quite get that. /write begins a letter or goes on with yours, /start shows the urgent actions, /help says what I can do.
fallback-command = I do not know this command. /write begins a letter, /help shows all I can do.
fallback-sticker = Thank you! I only read words, though. /write begins a letter, /help says what I can do.
fallback-voice = I cannot listen to recordings, sorry. Please type it, or send /write to begin a letter.
fallback-media = I cannot look at pictures, videos or files. Please type it, or send /write to begin a letter.
fallback-other = I cannot do anything with that, sorry. /write begins a letter, /help says what I can do.
fallback-edited = I saw that you changed a message, but I only read new ones. Please send it again, or use the buttons.
fallback-button = This button belongs to an earlier conversation. /write goes on with your letter.
