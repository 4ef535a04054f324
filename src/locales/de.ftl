# What the bot says, in German. No person has checked it yet. en.ftl explains ids and variables.
# The writer is addressed as "Sie".

### Commands: the menu that Telegram shows (at most 256 characters each)

command-start = Eilaktionen und wie es losgeht
command-write = Einen Brief schreiben
command-reminders = Erinnerungen vor dem letzten Tag
command-stop = Keine Erinnerungen mehr
command-language = Meine Sprache wählen
command-cancel = Den Brief beiseitelegen; er bleibt erhalten
command-help = So funktioniert es
command-privacy = Was über Sie gespeichert ist
command-export = Meine Daten: ansehen und als Datei bekommen
command-forget = Alles löschen, was über Sie gespeichert ist

### Description: what people see before they press Start

# At most 120 characters.
bot-about = Hilft Ihnen, in drei Minuten einen eigenen Brief für einen Menschen in Gefahr zu schreiben.
# At most 512 characters.
bot-description =
    Wenn jemand in Gefahr ist, weil er für die Menschenrechte eintritt, helfen Briefe an die Verantwortlichen.

    Ich erzähle Ihnen, was geschehen ist, stelle ein paar Fragen und gebe Ihnen einen fertigen, ganz eigenen Brief mit allen Adressen. Sie senden ihn aus Ihrem eigenen Postfach. Kostenlos und ohne Konto.

### Welcome

welcome =
    Guten Tag! Eine Eilaktion bittet um Briefe für einen Menschen in Gefahr, jetzt, solange sie noch helfen.

    Ich stelle Ihnen ein paar kurze Fragen und verfasse einen Brief, der ganz Ihr eigener ist; Sie senden ihn selbst ab. Das dauert etwa drei Minuten.

### Help

help =
    So funktioniert es

    1. Wählen Sie eine Eilaktion und lesen Sie, was geschehen ist.
    2. Wählen Sie Sprache und Ton des Briefes und sagen Sie mir, wie Sie unterschreiben.
    3. Lesen Sie den Brief, ändern Sie, was Sie möchten, und senden Sie ihn an die Adressen, die ich Ihnen gebe.

    /start – Eilaktionen
    /write – einen Brief beginnen oder den begonnenen fortsetzen
    /reminders – Erinnerungen vor dem letzten Tag
    /stop – keine Erinnerungen mehr
    /language – die Sprache, in der ich mit Ihnen spreche
    /cancel – den Brief beiseitelegen; er bleibt erhalten
    /privacy – was über Sie gespeichert ist
    /export – meine Daten, als Datei
    /forget – alles löschen

    Ich selbst sende nie etwas an eine Behörde: Was zählt, ist ein Brief aus Ihrem eigenen Postfach.

### Privacy

# $draft, $writer and $sent are numbers of days.
privacy =
    Was ich über Sie speichere

    • Den Brief, an dem Sie arbeiten, und einen fertigen, bis er abgeschickt ist, höchstens { $draft ->
        [one] { $draft } Tag
       *[other] { $draft } Tage
    } nach Ihrem letzten Wort.
    • Sprache, Zeitzone und letzte Auswahl, { $writer ->
        [one] { $writer } Tag
       *[other] { $writer } Tage
    }; Namen und Ort nur, wenn Sie es möchten.
    • Ihre Erinnerungen, und dass Sie geschrieben haben, höchstens { $sent ->
        [one] { $sent } Tag
       *[other] { $sent } Tage
    } nach dem letzten Tag.

    Alles ist verschlüsselt. Ihre Antwort auf die Frage nach Ihrer Sicherheit wird nie gespeichert. Telegram überträgt diesen Chat und kann ihn lesen; wer diesen Bot betreibt, könnte Nachrichten sehen, während ich sie verarbeite.

    /export zeigt, was Ihres ist, /forget löscht es.
privacy-more =
    Was ich über Sie speichere und warum

    • Den Brief, an dem Sie arbeiten: Ihre Auswahl, Ihren Namen und Ort, Ihre eigene Zeile. Damit nichts verloren geht, wenn Sie eine Pause machen. Das alles wird gelöscht, wenn der Brief fertig ist oder wenn ich { $draft ->
        [one] { $draft } Tag
       *[other] { $draft } Tage
    } lang nichts von Ihnen höre. Wenn Sie Erinnerungen daran wünschen, wartet er bis zum letzten Tag auf Sie.
    • Ihre Sprache und Ihre Zeitzone und was Ihnen beim nächsten Mal Fragen erspart: Sprache und Ton Ihres letzten Briefes und, nur wenn Sie es möchten, Name und Ort. Das wird { $writer ->
        [one] { $writer } Tag
       *[other] { $writer } Tage
    } nach Ihrem letzten Brief oder Ihrer letzten Auswahl gelöscht.
    • Dass Sie einen Brief abgeschickt haben, wenn Sie es mir sagen, damit niemand Sie mehr erinnert, und Ihre Erinnerungen, wenn Sie welche möchten. Das wird mit der Eilaktion gelöscht, spätestens { $sent ->
        [one] { $sent } Tag
       *[other] { $sent } Tage
    } nach ihrem letzten Tag. Der Wunsch, von neuen Eilaktionen zu hören, wird gelöscht, wenn Sie ihn zurücknehmen, oder nach einem Jahr.

    All das ist verschlüsselt, und nirgends steht Ihr Telegram-Name oder Ihre Nummer in lesbarer Form. Wie viele Briefe geschrieben wurden, wird ohne Namen gezählt.

    Ihre Antwort auf die Frage nach Ihrer Sicherheit wird nie gespeichert. Von fertigen Briefen bewahre ich verschlüsselt auf, woraus sie entstehen, bis sie abgeschickt sind, höchstens { $draft ->
        [one] { $draft } Tag
       *[other] { $draft } Tage
    } oder, mit Erinnerungen, bis zum letzten Tag. Telegram überträgt diesen Chat, kann ihn lesen und bewahrt ihn auf wie jeden anderen: Sie können ihn in der App löschen. Wer diesen Bot betreibt, könnte Nachrichten technisch sehen, während er sie verarbeitet; er schreibt keine davon auf.

    /forget löscht alles sofort.
privacy-forget = Alles löschen
privacy-more-button = Mehr dazu
privacy-show = Zeigen, was über mich gespeichert ist
# /export: what is kept about this person, line by line.
export-heading = Das ist alles, was ich über Sie gespeichert habe:
export-nothing = Über Sie ist nichts gespeichert.
export-language = Die Sprache, in der ich mit Ihnen spreche: { $language }
export-zone = Ihre Zeitzone: { $zone }
export-last = Ihr letzter Brief: { $language }, { $tone }
export-shown = Was ich Ihnen zuletzt gezeigt habe, bis spätestens morgen gespeichert: { $title }
export-remembered = Für den nächsten Brief gemerkt: { $name }, { $place }
export-draft = Ein begonnener Brief: { $title }
export-draft-typed = Was Sie dafür geschrieben haben: { $answers }
export-finished = Ein fertiger Brief, aufbewahrt, bis er abgeschickt ist: { $title }
export-sent = Ein abgeschickter Brief, in spätestens zwei Tagen gelöscht: { $title }
export-reported = Von Ihnen gemeldet, dass es nicht funktioniert: { $contacts }
export-reminder = Erinnerungen: { $title }, um { $hour } Uhr ({ $zone })
export-news = Nachrichten über neue Eilaktionen, um { $hour } Uhr ({ $zone })
export-written = Sie haben mir gesagt, dass Sie geschrieben haben: { $title }
export-file = Dasselbe steht in der Datei, für andere Programme. /forget löscht alles.

### Forget

forget-confirm = Soll ich alles löschen, was ich über Sie gespeichert habe: den begonnenen Brief, Ihren Namen und Ort, Ihre Auswahl und Ihre Erinnerungen? Das lässt sich nicht rückgängig machen.
forget-yes = Ja, alles löschen
forget-no = Nein, behalten
forget-done = Erledigt. Über Sie ist nichts mehr gespeichert. Auch diesen Chat können Sie in Telegram löschen; wenn Sie wieder schreiben möchten, genügt /start.
forget-kept = Gut, alles bleibt, wie es ist.

### Language

language-choose = In welcher Sprache soll ich mit Ihnen sprechen? (Die Sprache des Briefes wählen Sie gesondert.)
language-chosen = Gut, ab jetzt spreche ich Deutsch.

### Card of an urgent action

# $name is the person or persons at risk, $country the name of the country.
card-who = { $name }, { $country }
card-update = Dies ist eine Fortsetzung einer früheren Eilaktion.
card-only-in = { $count ->
    [one] Diese Eilaktion und ihre Briefe gibt es nur auf { $languages }.
   *[other] Diese Eilaktion und ihre Briefe gibt es nur in diesen Sprachen: { $languages }.
}
card-asked = Worum in den Briefen gebeten wird:
# $date is a whole date such as "25 November 2014".
# $today is the day on which this is said: the message may be read later.
card-last-day = { $days ->
    [0] Heute, am { $date }, ist der letzte Tag zum Schreiben.
    [one] Bitte schreiben Sie bis zum { $date } (am { $today }: noch ein Tag).
   *[other] Bitte schreiben Sie bis zum { $date } (am { $today }: noch { $days } Tage).
}
card-closes = { $days ->
    [0] Bitte schreiben Sie noch heute, am { $date }.
    [one] Bitte schreiben Sie möglichst bis zum { $date } (am { $today }: noch ein Tag).
   *[other] Bitte schreiben Sie möglichst bis zum { $date } (am { $today }: noch { $days } Tage).
}
card-last-hours = Der letzte Tag zum Schreiben ist der { $date }: Schreiben Sie bitte, wenn er bei Ihnen noch nicht vorbei ist.
card-write = Brief schreiben
card-go-on = Meinen Brief fortsetzen
card-written = Sie haben geschrieben. Danke!
card-write-again = Noch einen Brief schreiben
card-remind = Mich erinnern
card-reminded = Erinnerungen sind an
card-share = Weitersagen
card-language = Sprache
card-others = Andere Eilaktionen
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. Ein Brief kostet nur drei Minuten:

### Closed

closed-deadline =
    Der letzte Tag für Briefe war der { $date }. Deshalb schreibe ich keine mehr: Sie kämen zu spät.

    Was noch hilft: weitersagen, was geschehen ist, und für jemanden schreiben, für den es noch nicht zu spät ist. Wenn Sie hier mehr tun möchten, fragen Sie bitte die Organisation, die diesen Bot betreibt.
closed-seems = Der letzte Tag für Briefe war der { $date }, und bei Ihnen scheint er vorbei zu sein. Wo Sie sind, kann ich aber nur vermuten. Ist es bei Ihnen jetzt { $time } Uhr am { $today }?
closed-stopped = Diese Eilaktion ist beendet: Es werden keine Briefe mehr gebraucht. Danke, dass Sie helfen wollten.
# To the urgent action that goes on with this one, and tells what became of the person.
closed-outcome = Was daraus geworden ist
# Where an update goes on with it.
closed-followed = Hierzu gibt es Neueres, und die Briefe werden jetzt damit geschrieben.
closed-next = Zur neueren Eilaktion
closed-others = Diese Eilaktionen laufen:
closed-no-others = Zurzeit läuft keine andere Eilaktion.

### List of urgent actions

list-heading = Laufende Eilaktionen und der letzte Tag zum Schreiben. Wählen Sie eine, um zu lesen, was geschehen ist:
list-none =
    Zurzeit läuft keine Eilaktion, heute gibt es also nichts zu schreiben.

    Wenn Ihnen eine auf Papier vorliegt, fragen Sie bitte die Organisation, die diesen Bot betreibt, ob Briefe noch helfen.
# One line of the list; $date is a day without its year, here and as $today: "25 November".
list-line = { $date }: { $title }
# One that has no texts in the language of the bot.
list-line-in = { $date } ({ $language }): { $title }
list-unknown = Die Eilaktion dieses Links kenne ich nicht. Vielleicht enthält er einen Tippfehler, oder er ist älter als ich.
# Who runs the bot and where to ask, as they are set.
organisation-contact = { $name }: { $contact }

### Groups

group-write = Brief schreiben
group-closed = Der letzte Tag für Briefe zu „{ $title }“ war der { $date }.
group-stopped = „{ $title }“ ist beendet: Es werden keine Briefe mehr gebraucht.
group-open = Chat öffnen
group-private = Darauf antworte ich nur im privaten Chat: In der Gruppe würden alle die Antwort sehen.
group-above = Was geschehen ist, steht weiter oben.
group-list-above = Die Liste steht auch weiter oben. Für wen möchten Sie schreiben?

### Cancel

cancel-nothing = Es gibt nichts abzubrechen. Mit /write beginnen Sie einen Brief, mit /help sehen Sie, was ich kann.

### Errors: one calm sentence and a way on

error-moment = Einen Augenblick bitte: Bei mir gibt es eine Störung. Was Sie geschickt haben, geht nicht verloren; ich mache von selbst weiter, sobald es wieder geht.
error-failed = Auf meiner Seite ist etwas schiefgegangen, aber Ihr Brief ist noch da. Bitte senden Sie /write, um fortzufahren.
# Redis came back empty: said once to whoever goes on with what is gone.
error-emptied = Es tut mir leid: Durch eine Störung auf meiner Seite ist alles verloren, was ich gespeichert hatte, auch angefangene Briefe, Erinnerungen und Ihre Einstellungen. Briefe, die hier im Chat stehen, können Sie weiterhin abschicken. Bitte beginnen Sie neu mit /start.

### Fallback: answers for what I cannot use

fallback-text = Das habe ich nicht ganz verstanden. Was möchten Sie tun?
fallback-command = Diesen Befehl kenne ich nicht. Was möchten Sie tun?
fallback-sticker = Danke! Ich lese allerdings nur Wörter. Das geht jetzt:
fallback-voice = Aufnahmen kann ich leider nicht anhören. Bitte schreiben Sie es als Text, oder wählen Sie:
fallback-media = Bilder, Videos und Dateien kann ich nicht ansehen. Bitte schreiben Sie es als Text, oder wählen Sie:
fallback-other = Damit kann ich leider nichts anfangen. Das geht jetzt:
fallback-edited = Sie haben eine Nachricht geändert. Es ist keine Frage offen, darum ändert sich nichts. Was möchten Sie tun?
fallback-button = Dieser Knopf gehört zu einem früheren Gespräch. Mit /write geht es mit Ihrem Brief weiter.
fallback-thanks = Danke, dass Sie hier sind. Was möchten Sie als Nächstes tun?
fallback-help = So funktioniert es

### Interview

# Buttons of every question.
interview-back = Zurück
interview-later = Später
interview-delete = Diesen Brief löschen
interview-delete-confirm = Soll ich diesen Brief löschen und alles, was Sie dafür geschrieben haben? Das lässt sich nicht rückgängig machen. Mit „{ interview-later }“ bliebe er erhalten.
interview-delete-yes = Ja, löschen
interview-delete-no = Nein, weiterschreiben
# $answer is what the writer gave before.
interview-keep = „{ $answer }“ behalten

interview-language = In welcher Sprache soll der Brief sein?
interview-language-note = • In diesen Sprachen bittet die Eilaktion um Briefe.
# $name is the name of a language, one that the sheet asks for.
interview-language-asked = { $name } •

interview-tone = Wie soll der Brief klingen?
interview-tone-formal = Förmlich
interview-tone-personal = Persönlich
interview-tone-legal = Juristisch
interview-tone-brief = Kurz
interview-tone-formal-sample = Förmlich, zurückhaltend: „Ihre persönliche Aufmerksamkeit wäre in diesem Fall sehr hilfreich.“
interview-tone-personal-sample = Persönlich, von Mensch zu Mensch: „Ein Wort von Ihnen kann viel bewirken.“
interview-tone-legal-sample = Juristisch, ruhig, auf das Gesetz gestützt: „Vor Gericht sind alle Menschen gleich; allen steht eine gerechte Verhandlung zu.“
interview-tone-brief-sample = Kurz, ein Absatz für ein Fax oder eine Postkarte: „Eine rasche Entscheidung wäre eine große Hilfe.“

# $in is a country with its preposition and case, $of what belongs to it: "in Azerbaijan", "of Azerbaijan".
interview-safety =
    Eine Frage zu Ihrer Sicherheit: Leben Sie { $in }, kommen Sie von dort, planen Sie eine Reise dorthin oder haben Sie dort Familie?
interview-safety-stored = Ihre Antwort speichere ich nicht.
interview-safety-no = Nein
interview-safety-yes = Ja
interview-advice =
    Dann denken Sie bitte zuerst an sich und Ihre Familie. Durch einen Brief erfahren die Behörden { $of } Ihren Namen und Ihren Ort, und er kann lange in einer Akte bleiben. Niemand wird es Ihnen verübeln, wenn Sie nicht schreiben.

    Sie können nur mit Initialen und Ort unterschreiben oder die Eilaktion einfach an Menschen weitergeben, die weit weg sind. Beides hilft.
interview-advice-initials = Nur mit Initialen
interview-advice-share = Nur weitersagen
interview-advice-on = Trotzdem weiter
interview-advice-stop = Beenden und Brief löschen

interview-name = Welcher Name soll unter dem Brief stehen? Bitte schreiben Sie Vor- und Nachnamen.
interview-name-account = Als { $name } unterschreiben
interview-name-initials = Nur Initialen
interview-name-full = Doch mit vollem Namen
interview-initials = Welche Initialen sollen unter dem Brief stehen? Bitte schreiben Sie sie so: A. B.
interview-initials-unclear = Darin habe ich keine Initialen gefunden. Bitte schreiben Sie von jedem Namen einen Buchstaben, so: A. B.
interview-name-empty = Darin habe ich keinen Namen gefunden. Bitte schreiben Sie ihn so, wie Sie unterschreiben.
# $length is the largest number of characters, here and below.
interview-name-long = Das ist zu lang für eine Unterschrift. Bitte höchstens { $length } Zeichen.
interview-name-lines = Bitte schreiben Sie nur den Namen, in einer Zeile.
interview-name-link = Ein Brief darf keinen Link enthalten. Bitte schreiben Sie nur Ihren Namen.
interview-name-handle = Bitte schreiben Sie Ihren Namen, keinen Benutzernamen und keine E-Mail-Adresse: Der Brief geht an eine Behörde.
interview-name-signs = Möglich sind hier nur Buchstaben, Leerzeichen, Punkte und Bindestriche, in jeder Schrift. Bitte schreiben Sie den Namen noch einmal.
interview-name-letters = Bitte schreiben Sie den Namen in Buchstaben, so wie Sie unterschreiben, in jeder Schrift.
interview-name-sentence = Ich brauche den Namen für die Unterschrift, und das sieht nicht nach einem aus. Bitte schreiben Sie nur den Namen. Mit „{ interview-name-initials }“ steht er gar nicht im Brief.
interview-name-shown = Die Unterschrift lautet: { $name }
interview-name-careful = Unter dem Brief steht { $name } und sonst nichts. Beim Absenden kann Sie aber anderes verraten: Ihre E-Mail-Adresse und der Name daneben, eine Signatur unter Ihren Mails, der Absender auf dem Umschlag, die Kopfzeile eines Faxes. Am sichersten ist eine Adresse, die Ihren Namen nicht enthält.
# $typed is what the writer typed, $language the name of the letter’s language, here and in the next three.
interview-name-spelling = Wie schreibt sich { $typed } in der Sprache des Briefes ({ $language })? Tippen Sie darauf, wenn es stimmt, oder schreiben Sie den Namen, wie Sie es gewohnt sind.
interview-spelling-keep = So lassen: { $typed }
interview-spelling-script = Bitte schreiben Sie es in den Buchstaben der Sprache des Briefes ({ $language }).

interview-place = Und von wo schreiben Sie? Bitte nennen Sie Ihren Ort, oder Ort und Land.
interview-town = Und von wo schreiben Sie? Bitte nennen Sie nur Ihren Ort.
interview-place-empty = Darin habe ich keinen Ort gefunden. Bitte schreiben Sie Ihren Ort.
interview-place-long = Das ist zu lang für einen Brief. Bitte höchstens { $length } Zeichen.
interview-place-lines = Bitte schreiben Sie nur den Ort, in einer Zeile.
interview-place-link = Ein Brief darf keinen Link enthalten. Bitte schreiben Sie nur Ihren Ort.
interview-place-handle = Bitte schreiben Sie einen Ort, keinen Benutzernamen und keine E-Mail-Adresse.
interview-place-signs = Möglich sind hier nur Buchstaben, Leerzeichen, Kommas und Bindestriche, in jeder Schrift. Bitte schreiben Sie den Ort noch einmal.
interview-place-letters = Bitte schreiben Sie den Ort in Buchstaben, in jeder Schrift.
interview-place-sentence = Ich brauche den Ort, und das sieht nicht nach einem aus. Bitte schreiben Sie nur den Ort.
interview-place-address = Der Ort genügt, das ist auch sicherer für Sie: bitte ohne Straße, Hausnummer und Postleitzahl.
interview-place-shown = Im Brief steht: { $town }
interview-place-within = Dieser Ort liegt { $in }: Die Behörden dort lesen Ihren Namen. Mit „{ interview-back }“ können Sie noch die Initialen wählen.
interview-place-as-typed = Wie ich es geschrieben habe: { $town }
interview-place-spelling = Ich weiß nicht, wie { $typed } in der Sprache des Briefes ({ $language }) heißt. Tippen Sie auf den Namen, wenn er stimmt, oder schreiben Sie ihn selbst.

# $language is the name of the letter’s language.
interview-line =
    Möchten Sie eine eigene Zeile hinzufügen? Sie macht Ihren Brief unverwechselbar.

    Was hilft: wer Sie sind („Ich unterrichte an einer Schule“) oder warum es Ihnen wichtig ist („Ich verfolge den Fall seit Jahren“). Bitte schreiben Sie in der Sprache des Briefes ({ $language }), höflich, höchstens { $length } Zeichen. Oder lassen Sie sie weg: Der Brief ist auch ohne sie vollständig.
# For writers who sign with initials: nothing that asks who they are.
interview-line-careful =
    Möchten Sie eine eigene Zeile hinzufügen? Sie macht Ihren Brief unverwechselbar.

    Bitte nichts, was verraten könnte, wer Sie sind: kein Name, kein Beruf, kein Arbeitsplatz, keine Schule. Es hilft, wenn Sie sagen, warum es Ihnen wichtig ist („Ich verfolge diesen Fall seit Jahren“). In der Sprache des Briefes ({ $language }), höflich, höchstens { $length } Zeichen. Oder lassen Sie sie weg: Der Brief ist auch ohne sie vollständig.
interview-line-skip = Keine eigene Zeile
interview-line-keep = Meine Zeile behalten
interview-line-take = Diese Zeile nehmen
interview-line-mended = Ich habe ein paar Zeichen geglättet, damit die Zeile in einen Brief an eine Behörde passt. Ist sie so richtig?
interview-line-names-you = Sie unterschreiben mit Initialen, und in dieser Zeile scheint Ihr Name zu stehen. Schreiben Sie sie ohne ihn, oder übernehmen Sie sie, wenn es so gewollt ist.
interview-line-address = In dieser Zeile scheint Ihre Anschrift zu stehen. Den Behörden genügt Ihr Ort: Schreiben Sie sie ohne die Anschrift, oder übernehmen Sie sie, wenn es so gewollt ist.
interview-line-telephone = In dieser Zeile scheint eine Telefonnummer zu stehen. Behörden antworten schriftlich: Schreiben Sie sie ohne die Nummer, oder übernehmen Sie sie, wenn es so gewollt ist.
interview-line-work = Sie unterschreiben mit Initialen, und diese Zeile scheint zu sagen, was Sie tun oder wo. Daran kann man Sie erkennen: Schreiben Sie sie ohne das, oder übernehmen Sie sie, wenn es so gewollt ist.
interview-line-or = Sie können auch eine andere schreiben oder sie weglassen.
interview-line-empty = Darin habe ich keinen Satz gefunden. Bitte schreiben Sie eine Zeile, oder lassen Sie sie weg.
interview-line-long = Das ist zu lang: Der Brief soll auf eine Seite passen. Bitte höchstens { $length } Zeichen, oder lassen Sie die Zeile weg.
interview-line-lines = Bitte schreiben Sie alles in einer Zeile, oder lassen Sie sie weg.
interview-line-link = Ein Brief darf keinen Link enthalten. Bitte schreiben Sie die Zeile ohne ihn, oder lassen Sie sie weg.
interview-line-handle = Ein Brief darf weder Benutzernamen noch E-Mail-Adressen enthalten. Bitte schreiben Sie die Zeile ohne sie, oder lassen Sie sie weg.
interview-line-signs = Manche dieser Zeichen passen nicht in einen Brief. Bitte schreiben Sie die Zeile in einfachen Wörtern, oder lassen Sie sie weg.
interview-line-letters = Darin habe ich keine Wörter gefunden. Bitte schreiben Sie eine Zeile, oder lassen Sie sie weg.
# Said when the own line breaks a rule of good letters; $subject says which.
interview-line-finding = { $subject ->
    [polite] Ihre Zeile könnte wie eine Forderung oder ein Vorwurf klingen. Höfliche Worte, ohne Ausrufezeichen und ohne Wörter in Großbuchstaben, öffnen mehr Türen. Bitte sagen Sie es anders, oder lassen Sie die Zeile weg.
    [politics] Ihre Zeile spricht von Politik. Briefe, die beim Menschen und seinen Rechten bleiben, bewirken mehr. Bitte sagen Sie es anders, oder lassen Sie die Zeile weg.
    [long] Mit Ihrer Zeile wird der Brief länger als eine Seite. Bitte kürzen Sie sie, oder lassen Sie sie weg.
    [singular] Bitte schreiben Sie für sich selbst, mit „ich“ statt „wir“, oder lassen Sie die Zeile weg.
    [organisation] Bitte nennen Sie keine Organisation: Der Brief kommt allein von Ihnen. Sagen Sie es anders, oder lassen Sie die Zeile weg.
    [language] Ihre Zeile ist nicht in der Sprache des Briefes. Bitte schreiben Sie sie in dieser Sprache, oder lassen Sie sie weg.
    [private] Ihre Zeile berührt etwas Privates, das dem Menschen in Gefahr schaden könnte. Bitte sagen Sie es anders, oder lassen Sie die Zeile weg.
    [signs] Manche Zeichen in Ihrer Zeile passen nicht in einen Brief. Bitte schreiben Sie sie in einfachen Wörtern, oder lassen Sie sie weg.
    [typography] Mit den Leer- oder Satzzeichen in Ihrer Zeile stimmt etwas nicht. Bitte schreiben Sie sie noch einmal, oder lassen Sie sie weg.
   *[other] Ihre Zeile passt nicht in den Brief. Bitte sagen Sie es anders, oder lassen Sie sie weg.
}
# Said when the name or the place cannot stand in the letter.
interview-signature-finding = { $culprit ->
    [place] Dieser Ort passt nicht in den Brief. Bitte schreiben Sie ihn anders.
   *[name] Dieser Name passt nicht in den Brief. Bitte schreiben Sie ihn anders.
}
interview-no-letter = Mit dieser Auswahl ist mir kein guter Brief gelungen, und einen schlechten möchte ich Ihnen nicht geben. Bitte wählen Sie einen anderen Ton oder eine andere Sprache.

# $count is the number of recipients.
interview-recipients = Wer soll Ihren Brief bekommen? Jeder Empfänger erhält einen eigenen.
interview-recipients-all = { $count ->
    [2] Beide
   *[other] Alle { $count }
}
# $name is one recipient and the office held.
interview-recipients-only = Nur { $name }
interview-recipients-ticked = { $count ->
    [one] An diese Person schreiben
   *[other] An diese { $count } Empfänger schreiben
}

# $name is the recipient: the name, the office held, or both.
interview-preview-to = An: { $name }
# $language is the name of a language, here and below.
interview-preview-beside = Derselbe Brief zum Mitlesen ({ $language })
interview-preview-unchecked = Den Text dieses Briefes ({ $language }) hat noch niemand gegengelesen.
interview-preview = Passt der Brief so?
interview-finish = Ja, das ist mein Brief
interview-again = Anders formulieren
interview-change = Ändern …
# $tone is one of the names of tones above.
interview-change-tone = Ton: { $tone }
interview-change-language = Sprache: { $language }
interview-change-name = Name
interview-change-place = Ort
interview-change-recipients = Empfänger
interview-change-line = Meine eigene Zeile
interview-add-line = Eigene Zeile hinzufügen
interview-other = { $count ->
    [one] Brief an den anderen Empfänger
   *[other] Brief an den nächsten Empfänger
}
interview-remember = Name und Ort merken
interview-unremember = Name und Ort nicht merken

# $title is the heading of the urgent action, $date a whole date.
interview-paused =
    { $title }

    Gut, dann später. Ihr Brief bleibt bis zum { $date }, wie er ist.
interview-paused-early =
    { $title }

    Gut, dann später. Ihr Brief bleibt bis zum { $date }, wie er ist, oder, wenn Sie sich erinnern lassen, bis zum letzten Tag, dem { $last }.
interview-go-on = Meinen Brief fortsetzen
interview-remind = Mich erinnern
interview-stopped = Gut. Dieser Brief und alles, was Sie dafür geschrieben haben, sind gelöscht.
interview-actions = Eilaktionen
interview-ended = Dieser Brief ist fertig oder zurückgestellt. Mit /write geht es weiter.
# $title and $other are titles of urgent actions: of the letter that is asked about now, and of the one that was left for it.
interview-other-waits = Dieser Brief: { $title }. Der vorher begonnene bleibt liegen: { $other }.
# Above the first question of another letter, in which those for language and tone are not asked.
interview-as-before =
    { $title }

    Wie beim letzten Mal: { $language }, Ton: { $tone }. Beides können Sie ändern, wenn Sie den Brief sehen.
# $answer is the answer as it counts now.
interview-corrected = Sie haben eine frühere Antwort geändert, ich habe das übernommen: { $answer }

# What the writer asked instead of answering; $step is the question that stands open.
interview-asked-why = { $step ->
    [safety] Weil ein Brief Ihren Namen vor die Behörden dieses Landes bringt. Wen sie erreichen können, oder wessen Familie, ist ohne den vollen Namen sicherer, oder ohne Brief.
    [name] Briefe mit Unterschrift werden ernster genommen. Mit „{ interview-name-initials }“ steht Ihr voller Name nicht darin.
    [place] Der Ort steht über dem Brief: So sehen die Behörden, wie weit der Fall bekannt ist. Mir sagt er, wie spät es bei Ihnen ist.
    [ownLine] Mit einer eigenen Zeile ist der Brief keine Kopie von anderen. Sie können sie weglassen.
   *[other] Aus Ihren Antworten entsteht der Brief. Sie können jede ändern, bevor Sie etwas abschicken.
}
interview-asked-safe = Sie schicken den Brief aus Ihrem eigenen Postfach, und die Behörden sehen, wer ihn geschrieben hat. Wenn Sie in diesem Land leben, von dort kommen oder dort Familie haben, denken Sie bitte zuerst daran: Sie können mit Initialen unterschreiben oder gar nicht schreiben. Ich selbst schicke nichts ab.
interview-asked-who = Was im Brief steht, sehen die, denen Sie ihn schicken. Telegram überträgt diesen Chat und kann ihn lesen; wer diesen Bot betreibt, könnte Nachrichten sehen, während ich sie bearbeite. /privacy sagt, was ich speichere, /forget löscht es.
interview-asked-unsure = { $step ->
    [language] Nehmen Sie die, die Sie am besten lesen: So können Sie Ihren Brief prüfen.
    [tone] Förmlich passt immer, und Sie können es ändern, wenn Sie den Brief sehen.
    [safety] Wenn Sie nicht sicher sind, nehmen Sie „{ interview-safety-yes }“: Dann kommt zuerst ein Rat, und schreiben können Sie trotzdem.
    [ownLine] Ein Satz dazu, warum es Ihnen wichtig ist, genügt, etwa „Ich verfolge den Fall seit Jahren“. Oder lassen Sie es.
    [recipients] Das sind die Amtsträger, die die Eilaktion nennt, und alle können etwas tun. Wenn die Zeit nur für einen Brief reicht, nehmen Sie den ersten.
   *[other] Sie können Ihre Antwort ändern, bevor Sie etwas abschicken.
}
interview-misfit-words = Bitte nutzen Sie hier einen der Knöpfe.
interview-misfit-word = Das habe ich nicht als Antwort verstanden. Wir waren bei dieser Frage:
interview-misfit-thanks = Gern, und danke Ihnen. Wir waren bei dieser Frage:
interview-misfit-command = Diesen Befehl kenne ich nicht; /help zeigt alles, was ich kann. Wir waren bei dieser Frage:
interview-misfit-sticker = Danke! Ich lese allerdings nur Wörter. Wir waren bei dieser Frage:
interview-misfit-voice = Aufnahmen kann ich leider nicht anhören. Bitte schreiben Sie es als Text. Wir waren bei dieser Frage:
interview-misfit-media = Bilder, Videos und Dateien kann ich nicht ansehen. Wir waren bei dieser Frage:
interview-misfit-edited = Sie haben eine ältere Nachricht geändert; Ihre Antworten bleiben, wie sie waren. Wir waren bei dieser Frage:
interview-misfit-other = Damit kann ich leider nichts anfangen. Wir waren bei dieser Frage:
interview-misfit-oldButton = Diese Frage ist erledigt. Die neueste steht am Ende des Chats.

# Done.
interview-done = { $count ->
    [1] Ihr Brief ist fertig. Er steht hier unten, danach, wie Sie ihn abschicken.
   *[other] Ihre { $count } Briefe sind fertig. Der erste steht hier unten, der nächste kommt, wenn er abgeschickt ist.
}

    Bitte schicken Sie ihn selbst ab und tippen Sie dann auf den passenden Knopf: Post, E-Mail oder Fax.
interview-contacts-social = Soziale Medien
interview-contacts-copy-address = Postanschrift kopieren
interview-contacts-copy-subject = Betreff kopieren
interview-contacts-copy-fax = Kopieren: { $number }
interview-contacts-copy-email = Kopieren: { $address }
interview-contacts-subject = Betreff
walk-subject = Betreff:
interview-send-otherwise = Eine Adresse für Briefe ist nicht bekannt. Bitte geben Sie Ihren Brief auf einem der oben genannten Wege weiter.
interview-sent-post = Per Post abgeschickt
interview-sent-email = Per E-Mail abgeschickt
interview-sent-fax = Per Fax abgeschickt
interview-sent-web = Per Webformular abgeschickt
interview-sent-thanks = Danke. Das zählt.
interview-sent-undone = Gut, noch nicht abgeschickt.
# $of is the country that the letters go to, as in "of Azerbaijan".
interview-copies = Es hilft auch, eine Kopie an die Botschaft { $of } in Ihrem Land zu senden.
interview-copies-officials = Bitte senden Sie Kopien an:
interview-thanks-remembered = Ich merke mir Name und Ort für den nächsten Brief; /forget löscht beides.
interview-another = Noch ein Brief
interview-pass-on = Weitersagen

### Ein Brief nach dem anderen: vom fertigen Brief bis zum letzten, der abgeschickt ist

walk-position = { $position } von { $count }
walk-send = Als E-Mail öffnen
walk-pdf = PDF zum Drucken
walk-pdf-fax = PDF fürs Fax
walk-pdf-all = Alle Briefe in einem PDF
walk-pdf-note = Drucken, unterschreiben, falten: Die Adresse steht dann im Fenster des Umschlags.
# For who signs with initials: their hand is not to add the name.
walk-pdf-note-careful = Drucken und falten: Die Adresse steht dann im Fenster des Umschlags. Wenn Sie von Hand unterschreiben, dann nur mit den Initialen.
walk-pdf-fax-note = Die erste Seite ist das Deckblatt, danach kommt der Brief.
walk-pdf-unprintable = Kein PDF: Für diese Zeichen habe ich keine Schrift: { $signs }. Bitte kopieren Sie den Brief aus dem Chat und drucken Sie ihn mit einem eigenen Programm.
walk-pdf-busy = Gerade drucken viele. Bitte tippen Sie in einer Minute noch einmal darauf; Ihr Brief geht nicht verloren.
walk-pdf-failed = Das PDF ist diesmal nicht gelungen. Bitte tippen Sie noch einmal darauf, oder kopieren Sie den Brief aus dem Chat.
walk-more = Weiteres …
walk-all = { $count ->
    [2] Beide Briefe auf einmal
   *[other] Alle { $count } Briefe auf einmal
}
walk-not-working = Eine Adresse geht nicht
walk-sent = ✓ { $how }: { $name }. Danke, das zählt.
walk-sent-to = { $how }: { $name }
walk-next = Als Nächstes: { $name } ({ $position } von { $count }).
walk-fix = Etwas stimmt nicht
walk-fix-question = { $name }: Was stimmt nicht? Meldungen zu einer Adresse werden ohne Namen gezählt; nach zweien wird sie zuletzt angeboten.
walk-undo = { $count ->
    [1] Doch nicht abgeschickt
   *[other] Doch nicht abgeschickt: { $how }
}
walk-ways = Alle Wege noch einmal zeigen
walk-over = Der letzte Tag ist vorbei. Wenn Ihr Brief schon unterwegs ist, können Sie das hier noch sagen.
walk-gone = Diesen Brief habe ich nicht mehr: Nach einer Weile vergesse ich Briefe. Er steht noch weiter oben im Chat, zum Kopieren.
walk-end = { $count ->
    [1] Danke, von Herzen. Ihr Brief ist unterwegs.
    [2] Danke, von Herzen. Beide Briefe sind unterwegs.
   *[other] Danke, von Herzen. Alle { $count } Briefe sind unterwegs.
}
walk-written = { $name }: Mindestens { $count } Menschen haben geschrieben, und Sie gehören dazu.
walk-written-first = { $name }: Sie gehören zu den Ersten, die geschrieben haben.
walk-afterwards = Wie es weitergeht: Behörden antworten selten, aber sie merken, wie viele schreiben. Wenn eine Antwort kommt, zeigen Sie sie bitte der Organisation, die diesen Bot betreibt.
walk-offer-share = Ein weiterer Brief zählt so viel wie Ihrer. Wem könnten Sie davon erzählen?
walk-offer-news = Soll ich Ihnen sagen, wenn der nächste Mensch Briefe braucht?
walk-copy = Eine Kopie an: { $name }
walk-embassy-find = So finden Sie die Botschaft
walk-have-you-sent = { $count ->
    [1] Ihr Brief ist hier, und ich weiß nicht, ob er abgeschickt ist ({ $names }). Haben Sie ihn abgeschickt?
   *[other] Ihre Briefe sind hier, und { $count } sind nicht als abgeschickt vermerkt ({ $names }). Haben Sie sie abgeschickt?
}
walk-go-on = { $count ->
    [1] Noch nicht: Brief zeigen
   *[other] Noch nicht: ersten Brief zeigen
}
walk-all-sent = { $count ->
    [1] Ja, er ist abgeschickt
   *[other] Ja, alle sind abgeschickt
}
walk-how-sent = Danke! Wie haben Sie den Brief abgeschickt ({ $name })?

### The hand-off page: where the letter goes from into a mailbox, to the printer or into another app

page-title = Ihr Brief
page-loading = Ihr Brief wird geöffnet …
page-ready = Ihr Brief ist bereit zum Absenden
page-to = An:
# On the main button and under it: where the letter goes along (whole), where it is too long for that (paste), where it is
# in the chat only (bare). The same three above the mailboxes on the web.
page-mail-whole = Im Mailprogramm öffnen
page-mail-whole-note = Adresse, Betreff und Brief sind eingetragen. Lesen Sie alles noch einmal durch, bis hinunter zum Namen, und tippen Sie auf „Senden“.
page-mail-paste = Brief kopieren und Mailprogramm öffnen
page-mail-paste-note = Der Brief ist zu lang, um von selbst mitzugehen, deshalb kopiert ihn dieser Knopf. Adresse und Betreff sind eingetragen: Fügen Sie darunter den Brief ein, lesen Sie ihn durch und tippen Sie auf „Senden“.
page-mail-bare = Mailprogramm öffnen
page-mail-bare-note = Adresse und Betreff sind eingetragen. Fügen Sie den Brief ein, den Sie im Chat kopiert haben, lesen Sie ihn durch und tippen Sie auf „Senden“.
page-sent-note = Wenn er abgeschickt ist, gehen Sie zurück in den Chat und tippen Sie auf „{ interview-sent-email }“.
page-nothing-opened = Hat sich nichts geöffnet?
page-nothing-opened-note = Vielleicht ist auf diesem Gerät kein Mailprogramm eingerichtet. Wählen Sie unten Ihr Postfach, oder kopieren Sie Adresse, Betreff und Brief in eine eigene Mail.
page-web = Oder im Postfach im Browser schreiben
page-web-whole = Der Brief geht mit:
page-web-paste = Der Brief wird kopiert, Sie fügen ihn ein:
page-web-bare = Mit Adresse und Betreff:
page-by-hand = Oder die Teile einzeln mitnehmen
page-emails = E-Mail-Adresse
page-emails-copy = E-Mail-Adresse kopieren
page-subject = Betreff
page-subject-copy = Betreff kopieren
page-letter = Brief
page-letter-copy = Brief kopieren
page-postal = Postanschrift
page-postal-copy = Postanschrift kopieren
page-faxes = Fax
page-faxes-copy = Faxnummer kopieren
page-copy = Kopieren
page-copied = Kopiert
page-copied-to-paste = Der Brief ist kopiert. Fügen Sie ihn in die Mail ein, die sich öffnet.
page-copy-failed = Dieser Browser lässt die Seite nicht kopieren. Der Text ist jetzt markiert: Kopieren Sie ihn von Hand und tippen Sie noch einmal.
page-share = Teilen
page-print = Drucken
page-post-only = Diese Stelle nennt keine E-Mail-Adresse
page-post-only-note = Drucken Sie den Brief aus, unterschreiben Sie ihn und schicken Sie ihn mit der Post, oder nehmen Sie ihn hier in Teilen mit.
page-without-letter = Der Brief selbst steht im Chat
page-without-letter-note = Für diesen Link ist er zu lang. Kopieren Sie ihn im Chat: Halten Sie die Nachricht mit dem Brief gedrückt, wählen Sie „Kopieren“ und kommen Sie hierher zurück.
page-careful = Vor dem Absenden: was sonst noch Ihren Namen verrät
page-careful-note = Ihr Brief ist mit Initialen unterschrieben. Trotzdem könnte dies verraten, wer Sie sind:
page-careful-address = Die Adresse, von der Sie schreiben, wenn Ihr Name darin vorkommt.
page-careful-name = Der Name, den Ihr Mailkonto daneben anzeigt. Sie finden ihn in den Einstellungen des Kontos als Namen des Absenders.
page-careful-signature = Eine Signatur, die Ihr Mailprogramm unter jede Mail setzt.
page-careful-paper = Auf Papier der Absender auf dem Umschlag, beim Fax die Zeile am oberen Rand.
page-careful-remedy = Am sichersten ist ein neues Mailkonto, in dem nichts von Ihnen steht. Im Zweifel senden Sie nicht, sondern fragen zuerst die Organisation, die den Bot betreibt.
page-privacy = Diese Seite hat Ihren Brief nirgendwohin gesendet und behält nichts: Schließen Sie sie oder laden Sie sie neu, dann ist er hier weg. Im Chat ist er noch. Von hier bekommt ihn nur das Postfach, das Sie wählen.
page-empty = Hier ist kein Brief
page-empty-note = Zu Ihrem Schutz vergisst diese Seite den Brief, sobald sie geschlossen oder neu geladen wird. Gehen Sie zurück in den Chat und tippen Sie noch einmal auf den Knopf unter Ihrem Brief.
page-damaged = Dieser Link ist beschädigt
page-damaged-note = Ein Teil ging unterwegs verloren, und ein halber Brief wäre schlechter als keiner. Gehen Sie zurück in den Chat und tippen Sie noch einmal auf den Knopf unter Ihrem Brief.
page-gone = Dieser Link gilt nicht mehr
page-gone-note = Vielleicht ist die Eilaktion beendet, oder ihre Texte wurden seither geändert. Gehen Sie zurück in den Chat: Ihr Brief steht noch dort und lässt sich kopieren, und der Bot sagt Ihnen, ob Briefe noch helfen.
page-unreachable = Der Brief ließ sich noch nicht öffnen
page-unreachable-note = Ein Teil, der dazugehört, wurde nicht geladen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal; der Brief steht auch im Chat.
page-again = Noch einmal versuchen
page-old-browser = Dieser Browser ist zu alt für diese Seite
page-old-browser-note = Öffnen Sie den Link in einem anderen Browser, oder kopieren Sie den Brief im Chat: Auch dort stehen alle Adressen.
page-no-script = Diese Seite braucht JavaScript: Sie packt den Brief hier auf Ihrem Gerät aus, damit ihn kein Server sieht. Ohne JavaScript kopieren Sie den Brief im Chat; auch dort stehen alle Adressen.

### Reminders

# $days is the number of days left, 0 on the last day; $name the person or persons at risk; $date the last
# day to write, a whole date such as "25 November 2014".
# $today is the day on which this is said, such as "18. November": the message may be read later.
reminder = { $days ->
    [0] { $name }: Heute, am { $date }, ist der letzte Tag zum Schreiben.
    [one] { $name }: Der letzte Tag zum Schreiben ist der { $date } (am { $today }: noch ein Tag).
   *[other] { $name }: Der letzte Tag zum Schreiben ist der { $date } (am { $today }: noch { $days } Tage).
}
reminder-closes = { $days ->
    [0] { $name }: Bitte schreiben Sie noch heute, am { $date }.
    [one] { $name }: Bitte schreiben Sie möglichst bis zum { $date } (am { $today }: noch ein Tag).
   *[other] { $name }: Bitte schreiben Sie möglichst bis zum { $date } (am { $today }: noch { $days } Tage).
}
# How far they are with their letters: nothing begun; one begun; finished, and not marked as sent (one or more).
reminder-letter-none = Ein Brief kostet nur drei Minuten.
reminder-letter-begun = Sie haben einen Brief begonnen und können dort weitermachen, wo Sie aufgehört haben.
reminder-letter-taken = Was Sie geschrieben haben, liegt in diesem Chat bereit. Ist es abgeschickt?
reminder-letter-one-left = Einer Ihrer Briefe ist abgeschickt. Der andere auch?
reminder-letter-some-left = Einige Ihrer Briefe sind abgeschickt. Die anderen auch?
reminder-ways-fast = Mit der Post aus dem Ausland käme ein Brief kaum noch rechtzeitig an. Eine E-Mail oder ein Fax ist sofort da.
reminder-ways-email = Mit der Post aus dem Ausland käme ein Brief kaum noch rechtzeitig an. Eine E-Mail ist sofort da.
reminder-ways-fax = Mit der Post aus dem Ausland käme ein Brief kaum noch rechtzeitig an. Ein Fax ist sofort da.
reminder-ways-post = Nur eine Postanschrift ist bekannt. Bitte werfen Sie Ihren Brief so bald wie möglich ein.
reminder-ways-other = Eine Adresse für Briefe gibt es nicht; in der Eilaktion steht, auf welchen anderen Wegen Sie sich melden können.
reminder-write = Jetzt schreiben
reminder-written = Ich habe geschrieben
reminder-tomorrow = Morgen noch einmal erinnern
reminder-stop = Keine Erinnerungen mehr
# Discreet reminders: nothing that a person looking over the shoulder could use. No name, no country, no
# "letter", no "action".
# $date is a day without its year, like $today.
reminder-discreet = { $days ->
    [0] Sie wollten erinnert werden. Heute, am { $date }, ist es so weit.
    [one] Sie wollten an den { $date } erinnert werden (am { $today }: noch ein Tag).
   *[other] Sie wollten an den { $date } erinnert werden (am { $today }: noch { $days } Tage).
}
reminder-discreet-write = Weiter
reminder-discreet-written = Schon erledigt
reminder-discreet-tomorrow = Morgen
reminder-discreet-stop = Nicht mehr
reminder-discreet-open = Ansehen
# $title is the heading of the urgent action.
reminder-news = { $days ->
    [0] Eine neue Eilaktion: { $title }. Heute, am { $date }, ist der letzte Tag zum Schreiben.
    [one] Eine neue Eilaktion: { $title }. Der letzte Tag zum Schreiben ist der { $date } (am { $today }: noch ein Tag).
   *[other] Eine neue Eilaktion: { $title }. Der letzte Tag zum Schreiben ist der { $date } (am { $today }: noch { $days } Tage).
}
reminder-news-closes = { $days ->
    [0] Eine neue Eilaktion: { $title }. Bitte schreiben Sie noch heute, am { $date }.
    [one] Eine neue Eilaktion: { $title }. Bitte schreiben Sie möglichst bis zum { $date } (am { $today }: noch ein Tag).
   *[other] Eine neue Eilaktion: { $title }. Bitte schreiben Sie möglichst bis zum { $date } (am { $today }: noch { $days } Tage).
}
reminder-news-discreet = Hier gibt es etwas Neues.
reminder-news-stop = Keine Neuigkeiten mehr
reminder-open = Mehr lesen
reminder-announcement-discreet = Hier hat sich etwas geändert.
# Asking for reminders. $time is what their clock should show, such as "18:40".
reminder-clock = Ich erinnere Sie rechtzeitig, es sei denn, Sie sagen mir, dass Sie geschrieben haben. Ist es bei Ihnen jetzt { $time } Uhr?
reminder-clock-news = Ich gebe Ihnen Bescheid, wenn es eine neue Eilaktion gibt, mit höchstens einer Nachricht am Tag. Ist es bei Ihnen jetzt { $time } Uhr?
reminder-clock-yes = Ja, stimmt
reminder-clock-no = Nein, ich wähle selbst
reminder-choose-clock = Wie spät ist es bei Ihnen?
reminder-choose-place = Welcher dieser Orte liegt am nächsten bei Ihnen?
reminder-choose-hour = Um wie viel Uhr soll ich Ihnen schreiben?
# $title is the heading of the urgent action, $hour an hour such as "10:00", $dates a list of dates.
reminder-set =
    { $title }

    Ich erinnere Sie an diesen Tagen um { $hour } Uhr, es sei denn, Sie sagen mir, dass Sie geschrieben haben:
    { $dates }
reminder-set-news = Ich gebe Ihnen um { $hour } Uhr Bescheid, wenn es eine neue Eilaktion gibt, mit höchstens einer Nachricht am Tag.
reminder-set-discreet = Meine Nachrichten werden diskret sein: kein Name, kein Land.
reminder-hour = Andere Uhrzeit
reminder-zone = Andere Zeitzone
reminder-discreet-on = Diskrete Nachrichten
reminder-discreet-off = Normale Nachrichten
reminder-end = Nicht erinnern
reminder-late = Die letzte Erinnerung ist schon verschickt. Heute, am { $date }, ist der letzte Tag zum Schreiben.
# They asked for another hour or zone, after which no reminder would be left.
reminder-kept = Für die letzte Erinnerung wäre das zu spät. Darum bleibt alles, wie es ist.
reminder-now = Die heutige Erinnerung kommt gleich.
# What buttons of reminders say, discreet ones as well: nothing telling.
reminder-ended = Gut, solche Nachrichten kommen nicht mehr.
reminder-thanks = Danke! Ich erinnere Sie nicht mehr daran.
reminder-again = Gut, ich erinnere Sie morgen um { $hour } Uhr noch einmal.
reminder-again-none = Entweder kommt morgen ohnehin eine Erinnerung, oder morgen ist es zu spät.
# Tapped below a reminder of what is over, or of what they get no reminders of any more.
reminder-over = Es gibt nichts mehr, woran ich Sie erinnern müsste.
reminder-none = Solche Nachrichten bekommen Sie nicht mehr.
reminder-already = Sie haben mir gesagt, dass Sie geschrieben haben. Danke! Es gibt nichts mehr, woran ich Sie erinnern müsste.
reminder-unsent = Noch nicht geschrieben
# Leads to the urgent actions, and tells nothing of them.
reminder-else = Was es sonst gibt
# /reminders
reminder-list = Ihre Erinnerungen. Wählen Sie eine, um sie zu ändern:
reminder-list-none = Sie haben keine Erinnerungen. Bei jeder Eilaktion gibt es einen Knopf dafür.
# One line of the list: $title is the heading of the urgent action, $hour an hour such as "10:00".
reminder-list-line = { $title } ({ $hour } Uhr)
reminder-list-news = Neue Eilaktionen ({ $hour } Uhr)
reminder-news-start = Von neuen Eilaktionen erfahren
reminder-actions = Eilaktionen
# /stop, and "stop", "unsubscribe" and the like.
stop-done = Alle Erinnerungen sind beendet: Es kommt keine mehr, zu keiner Eilaktion.
stop-none = Sie haben keine Erinnerungen; von mir kommt also nichts ungefragt.
stop-letter = Ihr Brief bleibt, wie er ist.
# Places after which the clocks of the world are named, by the id of their time zone. A button goes on with the
# name of their time: "Berlin · Central European Time".
zone-pacific-pago-pago = Pago Pago
zone-pacific-honolulu = Honolulu
zone-america-adak = Adak
zone-america-anchorage = Anchorage
zone-america-los-angeles = Los Angeles
zone-america-phoenix = Phoenix
zone-america-denver = Denver
zone-america-mexico-city = Mexiko-Stadt
zone-america-chicago = Chicago
zone-america-bogota = Bogotá
zone-america-new-york = New York
zone-america-havana = Havanna
zone-america-caracas = Caracas
zone-america-santiago = Santiago de Chile
zone-america-halifax = Halifax
zone-america-st-johns = St. John’s
zone-america-sao-paulo = São Paulo
zone-america-buenos-aires = Buenos Aires
zone-america-noronha = Fernando de Noronha
zone-america-nuuk = Grönland
zone-atlantic-azores = Azoren
zone-atlantic-cape-verde = Kap Verde
zone-africa-abidjan = Abidjan
zone-africa-casablanca = Casablanca
zone-europe-london = London
zone-africa-lagos = Lagos
zone-europe-berlin = Berlin
zone-africa-johannesburg = Johannesburg
zone-africa-cairo = Kairo
zone-europe-kyiv = Kyjiw
zone-asia-jerusalem = Jerusalem
zone-asia-beirut = Beirut
zone-europe-istanbul = Istanbul
zone-europe-moscow = Moskau
zone-asia-riyadh = Riad
zone-africa-nairobi = Nairobi
zone-asia-tehran = Teheran
zone-asia-baku = Baku
zone-asia-tbilisi = Tiflis
zone-asia-dubai = Dubai
zone-asia-kabul = Kabul
zone-asia-karachi = Karatschi
zone-asia-tashkent = Taschkent
zone-asia-yekaterinburg = Jekaterinburg
zone-asia-kolkata = Kalkutta
zone-asia-kathmandu = Kathmandu
zone-asia-dhaka = Dhaka
zone-asia-almaty = Almaty
zone-asia-yangon = Rangun
zone-asia-bangkok = Bangkok
zone-asia-jakarta = Jakarta
zone-asia-shanghai = Shanghai
zone-asia-singapore = Singapur
zone-australia-perth = Perth
zone-asia-tokyo = Tokio
zone-asia-seoul = Seoul
zone-australia-darwin = Darwin
zone-australia-adelaide = Adelaide
zone-australia-brisbane = Brisbane
zone-australia-sydney = Sydney
zone-asia-vladivostok = Wladiwostok
zone-pacific-guadalcanal = Guadalcanal
zone-asia-kamchatka = Kamtschatka
zone-pacific-auckland = Auckland
zone-pacific-tongatapu = Tongatapu
zone-pacific-kiritimati = Kiritimati

### On paper: what stands on the pages, in the letter's language

paper-subject = Betreff:
# $name is the office that this copy of the letter goes to.
paper-copy = Kopie an: { $name }
# On a letter that an embassy is asked to pass on. $name is whom it is for.
paper-forward = Mit der Bitte um Weiterleitung an: { $name }
paper-fax = Fax
paper-fax-to = An
paper-fax-number = Faxnummer
paper-fax-from = Von
paper-fax-date = Datum
paper-fax-subject = Betreff
paper-fax-pages = Seiten mit dieser

### Ways of sending a letter, and what is known about each

sending-way-post = Post
sending-way-email = E-Mail
sending-way-fax = Fax
sending-way-web = Webformular
sending-way-embassy = Botschaft
sending-way-phone = Telefon
sending-fax = Ohne Gerät geht es im Copyshop oder mit einem Dienst im Internet.
sending-web = Was Sie in das Webformular schreiben, kommt sofort an. Kopieren Sie den Brief hinein.
sending-phone = Ein Anruf ersetzt den Brief nicht, aber Sie können fragen, ob er angekommen ist.
# $least and $most are the calendar days that the post takes; $postBy and $last, the last day to write, are days
# without their year.
sending-post-in-time = Ein Brief mit der Post braucht { $least } bis { $most } Tage. Bis zum { $postBy } eingeworfen, kommt er rechtzeitig an.
sending-post-perhaps = Ein Brief mit der Post braucht { $least } bis { $most } Tage, und der letzte Tag ist der { $last }. Er kommt womöglich zu spät.
sending-post-too-late = { $least ->
    [one] Ein Brief mit der Post braucht mindestens einen Tag. Er käme zu spät.
   *[other] Ein Brief mit der Post braucht mindestens { $least } Tage. Er käme zu spät.
}
# Where nothing but a postal address is known, after one of the two sentences above.
sending-post-all-the-same = Ein anderer Weg ist nicht bekannt. Bitte werfen Sie ihn trotzdem noch heute ein.
# $country is where the letter goes.
sending-post-suspended = Post in dieses Land wird zurzeit nicht angenommen: { $country }. Schicken Sie den Brief an die Botschaft des Landes dort, wo Sie leben, mit der Bitte um Weiterleitung.
sending-embassy-find = Eine Adresse der Botschaft ({ $country }) dort, wo Sie leben, kenne ich nicht. Das Außenministerium Ihres Landes führt auf seiner Website eine Liste aller Botschaften.
# $source is where the address is from, $date the day on which somebody looked.
sending-embassy-source = Adresse aus: { $source }, Stand { $date }.
sending-postage = Porto: { $price }, Stand { $date }.
sending-failing = Andere sagen, dass auf diesem Weg nichts ankommt. Versuchen Sie zuerst einen anderen.
sending-report-post = Kam zurück
sending-report-email = Unzustellbar
sending-report-fax = Das Fax ist tot
sending-report-web = Das Formular geht nicht
sending-report-of = { $what }: { $contact }
sending-reported = Danke. Ich zähle das mit, ohne festzuhalten, wer es gesagt hat.
sending-report-undone = Gut, das zählt nicht mehr.
# To coordinators. $contact is the address or number, $recipient whose it is, $title that of the urgent action.
sending-news-failing = Zwei Leute sagen, dass { $contact } nicht funktioniert ({ $recipient }, „{ $title }“). Ich biete das jetzt als Letztes an.
sending-news-problem = Zehn Leute sagen, dass { $contact } nicht funktioniert ({ $recipient }, „{ $title }“). Bitte suchen Sie eine andere Adresse.
# To coordinators, when files of published urgent actions were read again. $slugs are short names with commas.
folder-unsound = Der Ordner der Eilaktionen wurde neu gelesen. Die Dateien von { $slugs } haben Fehler und wurden nicht übernommen: Es gilt weiter die Fassung davor. Datei und Zeile stehen im Protokoll.
# Before somebody who signs with initials takes this way: what else may name them, and what to do.
sending-careful = Sie unterschreiben mit Initialen: Bei jedem Weg steht, was sonst noch Ihren Namen verraten kann.
sending-careful-post = Ein Umschlag braucht keinen Absender: Lassen Sie ihn weg, sonst steht dort Ihr Name.
sending-careful-email = Ihre E-Mail-Adresse und der Name des Kontos können trotzdem sagen, wer Sie sind. Sehen Sie vorher nach, oder nehmen Sie ein Konto, das Sie nicht nennt.
sending-careful-fax = Ein Faxgerät druckt oben seine Nummer und den Namen des Anschlusses. Senden Sie es aus einem Copyshop.
sending-careful-web = Fragt das Formular nach Name, Adresse oder Nummer, bekommt es sie. Geben Sie nur an, was Sie angeben möchten.
sending-careful-embassy = Ein Umschlag braucht keinen Absender: Lassen Sie ihn weg, sonst steht dort Ihr Name.
sending-careful-phone = Ein Anruf zeigt Ihre Nummer, und man hört Ihre Stimme. Unterdrücken Sie die Nummer, oder nehmen Sie einen anderen Weg.

### Koordination: nur wer in ADMIN_IDS steht, sieht das

command-sheets = Blätter, die ich vorbereite
command-actions = Alle Eilaktionen mit Zahlen
command-log = Was Koordinatoren getan haben

coordinator-reading = Ich lese das Blatt …
coordinator-read = Gelesen: { $title }
coordinator-problems = Bitte zuerst ansehen:
coordinator-no-problems = Darin war mir nichts unklar.
coordinator-line = (Zeile { $line })
coordinator-values = Das habe ich gelesen. Um einen Wert zu berichtigen, antworten Sie auf diese Nachricht mit seiner Nummer und dem richtigen Text, etwa „3 Frau Beispiel“.
coordinator-from = aus: „{ $words }“

# $count is a number of characters.
coordinator-pasted =
    Bis jetzt habe ich { $count } Zeichen. Ein langer Text kommt in mehreren Nachrichten: Fügen Sie den Rest ein, oder weiter mit dem, was da ist.
coordinator-pasted-all = Das ist alles
coordinator-pasted-no = Verwerfen

coordinator-ask-closes = Das Blatt nennt keinen letzten Tag. Welcher soll es sein? Einen anderen bitte so eingeben: 2026-05-31 oder 31.5.2026.
coordinator-ask-deadline = Das Blatt sagt weder „vor“ noch „bis“. Ist das der letzte Tag zum Schreiben? Einen anderen bitte so eingeben: 2026-05-31 oder 31.5.2026.
coordinator-ask-rights = Um welche Rechte geht es? Tippen Sie an, was passt, dann weiter.
coordinator-ask-polite = Wie nennen Briefe die Person, wenn sie noch einmal vorkommt? Auf Blättern steht das nicht. Sie können eine andere Form eingeben.
coordinator-ask-gender = Ist es eine Frau oder ein Mann? Solange es nicht bekannt ist, sagen Briefe keines von beiden. ({ $value })
coordinator-ask-follows = Auf welche Eilaktion folgt diese? Tippen Sie sie an oder schreiben Sie ihren Kurznamen, etwa „az-beispiel“.
coordinator-follows-none = Keine von diesen
coordinator-no-such-action = Eine Eilaktion mit diesem Kurznamen kenne ich nicht. Tippen Sie auf eine oder schreiben Sie ihren Kurznamen.
coordinator-ask-clause =
    Diese Forderung konnte ich nicht umformen. Wie geht es nach „Ich bitte Sie, …“ weiter?

    { $value }
coordinator-ask-text = Das steht nicht im Blatt: { $field }. Bitte eingeben.
coordinator-accept = Ja: { $value }
coordinator-gender-female = Eine Frau
coordinator-gender-male = Ein Mann
coordinator-gender-unspecified = Nicht bekannt
coordinator-rights-done = Das sind alle
coordinator-right-life = Leben
coordinator-right-torture = Keine Folter
coordinator-right-liberty = Freiheit
coordinator-right-fair-trial = Faires Verfahren
coordinator-right-movement = Freizügigkeit
coordinator-right-privacy = Privatsphäre
coordinator-right-religion = Religion
coordinator-right-expression = Meinung
coordinator-right-assembly = Versammlung
coordinator-right-association = Vereinigung
coordinator-right-equality = Gleichheit
coordinator-right-health = Gesundheit
coordinator-right-land = Land
coordinator-right-asylum = Asyl
coordinator-no-day = Diesen Tag kenne ich nicht. Bitte so eingeben: 2026-05-31 oder 31.5.2026.

coordinator-unquotable =
    Der zweite Teil des Blattes darf nicht zitiert werden. Darin fand ich Wörter, die Privates berühren: { $words }

    Sollen sie nie in einem Brief, einer Karte oder einer Vorschau stehen? Sie können die Wörter auch selbst eingeben, durch Kommas getrennt.
coordinator-unquotable-yes = Ja, nie zitieren
coordinator-unquotable-no = Nein, sie dürfen stehen
# Where I found none.
coordinator-unquotable-ask = Der zweite Teil des Blattes darf nicht zitiert werden. Ich habe darin keine Wörter gefunden, die Privates berühren. Gibt es etwas, das in keinem Brief, keiner Karte und keiner Vorschau stehen darf: eine Krankheit, ein Name, ein Ort? Schreiben Sie die Wörter, durch Kommas getrennt, oder tippen Sie auf den Knopf.
coordinator-unquotable-none = Keine

coordinator-review = „{ $title }“ ist bereit zum Durchsehen. Wie weiter?
coordinator-review-errors =
    Noch kann es nicht veröffentlicht werden:
    { $problems }
coordinator-do-letters = Probebriefe
coordinator-do-try = Selbst ausprobieren
trial-line = Sie probieren den Entwurf aus, nur für sich: Nichts davon wird behalten oder gezählt.
trial-leave = Zurück zum Entwurf
trial-over = Die Probe ist zu Ende, und nichts davon wird behalten.
trial-sent = ✓ { $how }: { $name }. Beim Ausprobieren zählt das nicht.
trial-too-late = Der letzte Tag dieses Entwurfs ist vorbei: Niemand könnte dafür noch einen Brief schreiben.
trial-not-here = Nicht beim Ausprobieren: Nichts davon wird behalten oder gezählt.
coordinator-do-values = Alle Werte
coordinator-do-correct = Etwas berichtigen
coordinator-do-publish = Veröffentlichen
coordinator-do-throw = Verwerfen
coordinator-letter-none = { $tone }: Kein Brief hält alle Regeln ein. Kürzere Tatsachen und Forderungen helfen.
coordinator-correct-which = Was soll berichtigt werden?
# Above a list of facts with their numbers.
coordinator-correct-numbers = Schreiben Sie die Nummern dessen, was erzählt werden muss, bevor darum gebeten wird, durch Kommas getrennt:
coordinator-correct =
    { $field } ist jetzt:
    { $value }

    Geben Sie ein, was es sein soll.
coordinator-refused =
    So kann es nicht stehen:
    { $problems }
coordinator-back = Zurück

coordinator-gate-consent =
    { $number } von { $count }. Die Person oder ihre Familie weiß davon und ist einverstanden, oder das Blatt ist öffentlich.

    Es geht um: { $about }
coordinator-gate-private =
    { $number } von { $count }. Nichts Privates wird zitiert.

    Das ist alles, was Briefe und Karten sagen können:
    { $about }
coordinator-gate-harm =
    { $number } von { $count }. Briefe werden der Person nicht schaden.

    Sie gehen an:
    { $about }
coordinator-gate-nobody = an niemanden: Damit endet sie, und es wird kein Brief mehr geschrieben
coordinator-gate-yes = Ja, das bestätige ich
coordinator-gate-no = Nein, noch nicht

coordinator-published = „{ $title }“ ist veröffentlicht: { $link }
coordinator-slug-taken = Eine Eilaktion mit dem Kurznamen { $slug } gibt es schon. Berichtigen Sie den Namen der Person, oder senden Sie das Blatt noch einmal.
coordinator-throw-ask = „{ $title }“ verwerfen? Auch Ihre Antworten gehen verloren.
coordinator-throw-yes = Ja, verwerfen
coordinator-thrown = Es ist weg.
coordinator-gone = Dieses Blatt gibt es nicht mehr.
coordinator-stale = Diese Frage ist beantwortet. /sheets zeigt, was offen ist.
coordinator-other-sheet-waits = Das Blatt, das vorher offen war, ist aufgehoben: /sheets führt dorthin zurück.
coordinator-sheets = Ihre Blätter:
coordinator-sheets-none = Kein Blatt wartet. Senden Sie mir eines als Datei, leiten Sie es weiter, oder fügen Sie seinen Text ein.

coordinator-refused-empty = Die Datei ist leer.
coordinator-refused-too-large = Die Datei ist zu groß für ein Blatt von wenigen Seiten. Senden Sie das Blatt allein, ohne Bilder, oder fügen Sie seinen Text ein.
coordinator-refused-too-many-pages = Das Dokument hat zu viele Seiten für eine Eilaktion. Senden Sie die Seiten eines Blattes.
coordinator-refused-not-a-document = Das ist weder ein PDF noch ein Text. Speichern Sie das Blatt als PDF, oder fügen Sie seinen Text ein.
coordinator-refused-encrypted = Das PDF ist mit einem Passwort geschützt. Öffnen Sie es, markieren und kopieren Sie alles, und fügen Sie den Text hier ein.
coordinator-refused-broken = Das PDF ist beschädigt und lässt sich nicht öffnen. Laden Sie es noch einmal herunter, oder fügen Sie seinen Text hier ein.
coordinator-refused-scanned = Das PDF enthält Bilder von Seiten und keinen Text. Öffnen Sie es dort, wo sich Text in Bildern markieren lässt, kopieren Sie ihn, und fügen Sie ihn hier ein.
coordinator-refused-too-slow = Das PDF braucht zu lange zum Lesen. Öffnen Sie es, markieren und kopieren Sie alles, und fügen Sie den Text hier ein.
coordinator-refused-not-finished = Ich konnte dieses Blatt nicht zu Ende lesen und habe abgebrochen. Fügen Sie hier nur seinen Text ein: Titel, Geschichte, Forderungen und Adressen. Hilft auch das nicht, geben Sie das Blatt denen weiter, die den Bot betreiben.
coordinator-refused-not-an-urgent-action = Das sieht nicht nach einer Eilaktion aus: Ich fand weder Forderungen noch Adressen unter den üblichen Überschriften.

# What a value of a sheet is, as a heading. $whom is an office, a name or a request, as it is printed.
coordinator-field-of = { $field } ({ $whom })
coordinator-field-title = Titel
coordinator-field-summary = Zusammenfassung
coordinator-field-name = Name
coordinator-field-politeName = Höfliche Anrede des Namens
coordinator-field-country = Land
coordinator-field-issued = Ausgabedatum
coordinator-field-reference = Nummer der Aktion
coordinator-field-index = Index
coordinator-field-deadline = Letzter Tag zum Schreiben
coordinator-field-closes = Letzter Tag zum Schreiben
coordinator-field-rights = Rechte
coordinator-field-gender = Frau oder Mann
coordinator-field-role = Amt
coordinator-field-salutation = Anrede
coordinator-field-addressedTo = An wen der Brief gerichtet ist
coordinator-field-addressLines = Anschrift
coordinator-field-faxes = Fax
coordinator-field-phones = Telefon
coordinator-field-emails = E-Mail
coordinator-field-emailSubject = Betreff der E-Mail
coordinator-field-web = Website
coordinator-field-social = Soziale Medien
coordinator-field-note = Bemerkung
coordinator-field-forWritersIn = Für Schreibende in
coordinator-field-clause = Forderung
coordinator-field-label = Forderung als Hauptwort
coordinator-field-short = Forderung in den kürzesten Briefen
coordinator-field-sentence = Forderung als Satz
coordinator-field-fact = Was erzählt wird
coordinator-field-date = Datum des Erzählten
coordinator-field-copies = Kopien
coordinator-field-languages = Sprachen
coordinator-field-demands = Forderungen
coordinator-field-recipients = Empfänger
coordinator-field-people = Personen
coordinator-field-background = Zweiter Teil des Blattes
coordinator-field-text = Text
coordinator-field-neverQuote = Wörter, die nie zitiert werden
coordinator-field-because = Worauf sie sich stützt
coordinator-field-embassies = Kopien an Botschaften
coordinator-field-factShort = Dasselbe in den kürzesten Briefen
coordinator-embassies-true = Ja, an Botschaften
coordinator-embassies-false = Nein

# Wessen Lesen und Regeln nicht sicher sind. $what: Worte des Blattes, ein Name oder ein Tag.
sheet-problem-title-missing = Ich fand keinen Titel.
sheet-problem-country-missing = Ich konnte nicht erkennen, um welches Land es geht.
sheet-problem-country-guessed = Es ist das, das der Text am häufigsten nennt; prüfen Sie, ob es stimmt.
sheet-problem-country-of-contacts = Es ist kein Land genannt; es ist das dieser Nummer oder Adresse: „{ $what }“.
sheet-problem-people-missing = Ich fand niemanden in Gefahr beim Namen genannt.
sheet-problem-people-guessed = Er ist aus dem laufenden Text genommen; prüfen Sie, ob er stimmt und niemand fehlt.
sheet-problem-person-unnamed = Es ist auch jemand ohne Namen gemeint: „{ $what }“.
sheet-problem-person-nameless = Es ist jemand ohne Namen gemeint.
sheet-problem-gender-unknown = Das Blatt sagt nicht, ob es eine Frau oder ein Mann ist: { $what }.
sheet-problem-gender-guessed = Das ist daraus genommen, wie der Text von der Person spricht: { $what }.
sheet-problem-summary-missing = Ich fand keine Zusammenfassung.
sheet-problem-summary-guessed = Wo sie endet, ist geraten: Der Text zeigt keine Absätze.
sheet-problem-demands-missing = Ich fand keine Forderung.
sheet-problem-demand-cut = Sie ist wohl abgeschnitten.
sheet-problem-statement-left-out = Das steht unter den Forderungen, fordert aber nichts: „{ $what }“.
sheet-problem-languages-unknown = Eine Sprache dieses Namens kenne ich nicht: „{ $what }“.
sheet-problem-deadline-missing = Das Blatt nennt keinen; er muss festgelegt werden.
sheet-problem-deadline-no-year = Das Jahr fehlt; ich nahm den ersten solchen Tag nach dem Ausgabedatum.
sheet-problem-deadline-in-words = Er steht in Worten da; prüfen Sie, ob der Tag stimmt: „{ $what }“.
sheet-problem-deadline-incomplete = Das Jahr fehlt, und das Blatt hat kein Ausgabedatum: „{ $what }“.
sheet-problem-deadline-no-such-day = Diesen Tag gibt es im Kalender nicht: „{ $what }“.
sheet-problem-deadline-before-issue = Er liegt vor dem Ausgabedatum.
sheet-problem-deadline-far = Er liegt mehr als ein Jahr nach dem Ausgabedatum.
sheet-problem-deadline-ambiguous = Tag und Monat könnten vertauscht sein: „{ $what }“.
sheet-problem-deadline-several = Das Blatt nennt mehrere; der andere ist „{ $what }“.
sheet-problem-date-ambiguous = Tag und Monat könnten vertauscht sein: „{ $what }“.
sheet-problem-recipients-missing = Ich fand niemanden, dem zu schreiben ist.
sheet-problem-recipient-unreachable = Ich fand keinen Weg, hier jemanden zu erreichen.
sheet-problem-recipient-unnamed = Hier fehlen Amt und Name.
sheet-problem-recipient-address-elsewhere = Das Blatt nennt keine Anschrift, nur Telefon, ein Formular oder soziale Medien.
sheet-problem-salutation-missing = Das Blatt nennt hier keine.
sheet-problem-salutation-in-two-languages = Sie steht in zwei Sprachen da: „{ $what }“.
sheet-problem-email-hidden = Die Webseite, von der der Text stammt, hat sie versteckt: „{ $what }“.
sheet-problem-email-mended = Ein Leerzeichen oder Zeilenende trennte sie, ich habe sie zusammengefügt: „{ $what }“.
sheet-problem-email-unread = Das ist keine E-Mail-Adresse: „{ $what }“.
sheet-problem-number-no-country-code = Die Landesvorwahl fehlt: „{ $what }“.
sheet-problem-number-unlabelled = Das Blatt sagt nicht, ob das ein Telefon oder ein Fax ist: „{ $what }“.
sheet-problem-columns-merged = Hier liefen zwei Spalten ineinander; sehen Sie, was zu wem gehört: „{ $what }“.
sheet-problem-background-missing = Er fehlt; vielleicht fehlt eine Seite.
sheet-problem-layout-guessed = Diesen Aufbau kenne ich nicht: Was was ist, habe ich an Überschriften und Form des Textes erkannt. Bitte alles durchlesen.
sheet-problem-language-unread = Die Sprache dieses Blattes kenne ich nicht: Ich las es nur nach seiner Form, und seine Texte müssen neu geschrieben werden.
sheet-problem-capitals-put = Das Blatt ist ganz klein oder ganz in Großbuchstaben geschrieben: Großbuchstaben wurden nach Regeln gesetzt, Ortsnamen können sie fehlen.
sheet-problem-text-damaged = Einige Buchstaben gingen verloren, bevor der Text hier ankam.
sheet-look-deadline-kind = Das Blatt sagt weder „vor“ noch „bis“: Kann man an diesem Tag noch schreiben?
sheet-look-person-unnamed = Es ist auch jemand ohne Namen gemeint und hier weggelassen.
sheet-look-gender-unknown = Ist es eine Frau oder ein Mann? Solange es nicht bekannt ist, sagen Briefe keines von beiden: { $what }.
sheet-look-polite-name = Wie nennen Briefe die Person, wenn sie noch einmal vorkommt? Auf Blättern steht das nicht.
sheet-look-no-event = Ich fand im Text nichts, was geschehen ist: Briefe könnten nur bitten und nichts erzählen.
sheet-look-fact-upcoming = Das steht wohl noch bevor und wird nach diesem Tag nicht mehr erzählt: { $what }.
sheet-look-label-made = Aus dieser Forderung wurde keine Überschrift; sehen Sie, wie sie sich liest.
sheet-look-label-long = Sie ist lang für eine Karte.
sheet-look-clause-out-of-place = Sie weist auf etwas davor und ist nur an ihrer Stelle verständlich.
sheet-look-clause-name-put = Die Person stand darin nur als Fürwort; ich setzte den Namen ein.
sheet-look-clause-pronoun = Die Person steht darin nur als Fürwort.
sheet-look-salutation-elsewhere = Das Blatt nennt sie in einer anderen Sprache; Briefe nehmen die, die aus dem Amt folgt.
sheet-look-rights = Um welche Rechte geht es?
sheet-look-because = Ich habe sie darauf gestützt; sehen Sie nach, ob es passt.
sheet-look-because-none = Nichts von dem, was erzählt wird, handelt von dieser Bitte: Briefe würden darum bitten, ohne zu sagen, warum.
sheet-look-because-no-room = Was diese Bitte begründet, ist für die kürzesten Briefe zu lang: Sie würden darum bitten, ohne zu sagen, warum. Kürzer Erzähltes schafft Platz.
sheet-look-fact-no-room = Die kürzesten Briefe, für ein Fax oder eine Postkarte, haben dafür keinen Platz: Sie sind länger als 110 Wörter. Kürzen Sie das oder das, worum gebeten wird.
sheet-look-fact-pronoun = Es geht um mehrere Menschen, und hier steht nicht, wer von ihnen gemeint ist. Setzen Sie den Namen ein.
sheet-look-never-quote = Diese Wörter stehen nur im zweiten Teil und klingen privat: Briefe dürfen sie nie zitieren.

# What the checks of the files of an urgent action find, and what to do about it. The place stands before it.
check-no-action-file = Die Datei action.yaml fehlt.
check-unknown-file = „{ $what }“ ist keine Datei einer Eilaktion. Solche sind: action.yaml, { $known }.
check-not-utf8 = Die Datei ist nicht in UTF-8. Speichern Sie sie als UTF-8 und sehen Sie die Umlaute durch.
check-letter-lost = Hier ist ein Buchstabe verloren gegangen, an seiner Stelle steht ein Zeichen. Tippen Sie den richtigen ein.
check-letters-doubled = Hier stehen Paare seltsamer Zeichen statt einzelner Buchstaben. Tippen Sie die gemeinten ein, etwa „é“ für „Ã©“.
check-key-twice = Derselbe Schlüssel steht hier zweimal. Behalten Sie einen davon.
check-yaml-broken = Ab hier ist die Datei nicht lesbar. Achten Sie auf die Einrückung und setzen Sie Texte mit Doppelpunkt, „#“ oder „*“ in Anführungszeichen.
check-key-unknown = Diesen Schlüssel kenne ich nicht. Entfernen oder berichtigen Sie ihn; bekannt sind hier: { $known }.
check-missing-text = Das fehlt. Ergänzen Sie den Text.
check-missing-boolean = Das fehlt. Ergänzen Sie true oder false.
check-missing-list = Das fehlt. Ergänzen Sie eine Liste.
check-missing-group = Das fehlt. Ergänzen Sie es mit seinen Schlüsseln darunter.
check-missing-choice = Das fehlt. Schreiben Sie eines von diesen: { $known }.
check-no-text = Hier gehört ein Text hin. Setzen Sie ihn in Anführungszeichen.
check-no-boolean = Hier gehört true oder false hin, ohne Anführungszeichen.
check-no-list = Hier gehört eine Liste hin. Beginnen Sie jeden Eintrag auf einer eigenen Zeile mit „- “.
check-no-group = Hier gehören Schlüssel hin, darunter und eingerückt.
check-no-choice = „{ $what }“ ist hier nicht bekannt. Schreiben Sie eines von diesen: { $known }.
check-too-few = Hier steht keiner. Schreiben Sie einen oder mehrere.
check-form-text = Das ist leer oder enthält einen Zeilenumbruch, zwei Leerzeichen hintereinander oder geschweifte Klammern. Schreiben Sie schlichten Text an einem Stück.
check-form-id = „{ $what }“ ist keine Kennung. Verwenden Sie Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, wie in travel-ban.
check-form-slug = „{ $what }“ ist kein Kurzname. Verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens { $most } Zeichen.
check-form-day = „{ $what }“ ist kein Tag des Kalenders. Schreiben Sie ihn wie 2026-05-31.
check-form-date = „{ $what }“ ist weder Tag noch Monat noch Jahr. Schreiben Sie 2026-05-31, 2026-05 oder 2026, so genau wie das Blatt.
check-form-country = Ein Land „{ $what }“ kenne ich nicht. Geben Sie seinen Namen ein oder seine zwei Buchstaben, wie AZ.
check-form-language = Eine Sprache „{ $what }“ kenne ich nicht. Geben Sie ihren Namen ein oder ihre Buchstaben, wie az.
check-form-script = „{ $what }“ ist keine Schrift. Schreiben Sie ihre vier Buchstaben, wie Latn oder Cyrl.
check-other = Hier wird etwas anderes erwartet: { $what }.
check-slug-differs = Der Kurzname ist „{ $what }“, aber der Ordner heißt „{ $folder }“. Geben Sie beiden denselben Namen.
check-new-follows = Eine neue Eilaktion folgt keiner anderen. Das tut nur eine Aktualisierung oder ein Ende.
check-follows-itself = Eine Eilaktion kann nicht sich selbst folgen. Nennen Sie die vorige.
check-id-twice = Die Kennung „{ $what }“ steht da zweimal. Geben Sie jedem seine eigene.
check-no-such-fact = Nichts, was erzählt wird, heißt „{ $what }“. Es gibt: { $known }.
check-no-such-recipient = Kein Empfänger heißt „{ $what }“. Es gibt: { $known }.
check-no-such-id = Unter diesem Namen gibt es nichts zu übersetzen: „{ $what }“. Berichtigen oder entfernen Sie ihn; es gibt: { $known }.
check-last-day-one = Es muss genau einen letzten Tag geben: gedruckt mit „vor“ oder „bis“, oder von der Sektion gesetzt.
check-last-day-early = Der letzte Tag ({ $last }) liegt vor dem Datum der Ausgabe ({ $issued }). Vergleichen Sie beide mit dem Blatt.
check-event-late = { $date } liegt nach dem Datum der Ausgabe ({ $issued }). Vergleichen Sie mit dem Blatt.
check-upcoming-undated = Was noch bevorsteht, braucht Jahr, Monat und Tag, damit es danach nicht mehr erzählt wird.
check-upcoming-over = { $date } liegt vor dem Datum der Ausgabe ({ $issued }): Es stand nicht mehr bevor.
check-fact-circle = „{ $what }“ braucht sich selbst, über { $circle }. Nennen Sie nur, was man davor wissen muss.
check-who-needs = Wer jemand ist, steht vor allem anderen und braucht nichts davor.
check-fact-order = Im Brief steht das vor { $later } und kann es nicht brauchen.
check-law-alone = Diese Norm gehört zu keinem Ereignis. Nennen Sie das, zu dem sie gehört.
check-nobody-asks = Von „{ $what }“ wird nichts verlangt. Richten Sie eine Forderung dorthin, oder lassen Sie den Empfänger weg.
check-gender-missing = Es steht nicht da, ob das eine Frau, ein Mann oder eine Gruppe ist.
check-group-gender = Eine Gruppe ist als eine Person mit Geschlecht eingetragen.
check-group-as-one = Eine Gruppe heißt wie eine Person: „{ $what }“. Schreiben Sie, wie die Gruppe heißt, oder ihre Menschen einzeln.
check-several-as-one = Mehrere Menschen sind als einer eingetragen: „{ $what }“.
check-name-differs = „{ $what }“ kommt darin nicht vor. Schreiben Sie den Namen wie das Blatt; mehrere Menschen zusammen.
check-number-left-out = Die Nummer „{ $what }“ kennt kein Nummernplan; sie wird weggelassen. Vergleichen Sie mit dem Blatt, und schreiben Sie sie wie +994 12 492 0625.
check-number-kept = Die Nummer „{ $what }“ kennt kein Nummernplan. Sie wird gezeigt, wie sie gedruckt ist, weil es sonst nichts gibt.
check-email-left-out = „{ $what }“ ist keine E-Mail-Adresse; sie wird weggelassen. Schreiben Sie eine Adresse, wie office@example.org.
check-web-left-out = „{ $what }“ ist keine Webadresse; sie wird weggelassen. Schreiben Sie sie wie https://example.org/contact.
check-unreachable = Dorthin kann man nicht schreiben. Geben Sie eine Anschrift, eine E-Mail-Adresse, ein Fax oder eine Website an.
check-no-texts = Es gibt keine Texte in einer Sprache, in der Briefe geschrieben werden.
check-language-missing = Das Blatt bittet um Briefe auf „{ $what }“, und darin gibt es noch keine Texte.
check-languages-other = Das Blatt bittet um Briefe auf { $asked }, und Texte gibt es nur auf { $known }.
check-texts-missing = Die Texte zu „{ $what }“ fehlen. Ergänzen Sie „{ $what }:“ und was darunter gehört.
check-office-missing = Weder Amt noch Name ist angegeben. Ergänzen Sie „role:“, etwa „Justizminister“.
check-untellable = { $known } erfährt das nicht. Ergänzen Sie eine Erzählung, die weder kurz noch für einen anderen Empfänger ist.
check-place-kind = An der Stelle „{ $what }“ kann nur erzählt werden, was von der Art „{ $kind }“ ist. Nehmen Sie die Stelle heraus, oder erzählen Sie es dort.
check-clause-missing = Die Forderung ist weder als Satzteil noch als Satz gesagt. Ergänzen Sie „clause:“ oder „sentence:“.
check-said-twice = Dieselben Worte stehen da zweimal. Sagen Sie es anders, oder lassen Sie eines weg.
check-private-quoted = Darin stehen Wörter, die nie zitiert werden dürfen. Lassen Sie sie hier weg.
check-ends-with-sign = Am Ende steht ein Satzzeichen. Nehmen Sie es weg: Der Satz darum hat sein eigenes.
check-begins-large = Es beginnt mit einem Großbuchstaben. Beginnen Sie klein: Es geht mitten im Satz weiter.
check-clause-form = So lässt es sich nicht in einen Brief fügen. Es braucht die Form von „{ $example }“.
check-short-long = Es hat { $count } Wörter, mehr als { $most }: Der kurze Ton hat nicht mehr Platz.
check-sentence-open = Es endet nicht wie ein Satz. Setzen Sie einen Punkt.
check-salutation-open = Die Anrede „{ $what }“ ist die ganze erste Zeile eines Briefes. Beenden Sie sie mit „{ $ending }“.
check-card-long = Mit Titel, Namen und Forderungen hat die Karte { $count } Zeichen, mehr als { $most }. Sagen Sie es in zwei bis vier Sätzen.
check-title-long = Der Titel macht den Link zum Teilen zu lang: { $count } Zeichen, mehr als { $most }. Kürzen Sie ihn.
# Rules of letters by their numbers. In the line $what may be pieces of letters, $tones in which tones it is, $count how many letters.
letter-rule-Q1 = Dem Blatt fehlt ein Teil des Briefes.
letter-rule-Q2 = Der volle Name steht nicht, wo er soll, oder zu oft.
letter-rule-Q3 = Der Brief sagt etwas, das nicht auf dem Blatt steht.
letter-rule-Q4 = Eine Forderung fehlt oder steht zweimal da.
letter-rule-Q5 = Etwas darin ist nicht höflich.
letter-rule-Q6 = Etwas darin beschuldigt oder geht über das Bekannte hinaus.
letter-rule-Q7 = Etwas darin ist politisch.
letter-rule-Q8 = Er ist für seinen Ton zu lang.
letter-rule-Q9 = Er sagt über die schreibende Person etwas, das sie nicht eingegeben hat.
letter-rule-Q10 = Er spricht als „wir“.
letter-rule-Q11 = Er nennt eine Organisation.
letter-rule-Q12 = Ein Teil davon ist in einer anderen Sprache oder Schrift.
letter-rule-Q13 = Am Ende fehlen der Dank, die Bitte um Antwort oder der richtige Gruß.
letter-rule-Q14 = Er ist nicht unterschrieben, wie er soll.
letter-rule-Q15 = Das Datum fehlt oder liegt nach dem letzten Tag.
letter-rule-Q16 = Eine Anschrift oder Nummer gehört dort nicht hin.
letter-rule-Q17 = Die Wörter passen nicht dazu, ob es eine Frau, ein Mann oder mehrere sind, oder verraten das Geschlecht der schreibenden Person.
letter-rule-Q18 = Er ist anderen Briefen zu ähnlich.
letter-rule-Q19 = Etwas darin gehört nicht in einen Brief: ein Link, eine Auszeichnung, eine Lücke.
letter-rule-Q20 = Er zitiert, was nie zitiert werden darf.
letter-rule-Q21 = Er passt nicht in eine Nachricht oder hat keinen Betreff.
letter-rule-Q22 = Leerzeichen, Anführungs- oder andere Zeichen stimmen für die Sprache nicht.
letter-rule-Q23 = Etwas wird verlangt, bevor erzählt ist, worauf es sich stützt.
letter-rule-Q24 = Etwas darin versteht man nur nach dem, was nicht erzählt wurde.
letter-rule-Q25 = Ein „ihr“ oder „sein“ könnte als das des Lesers gelesen werden.
letter-rule-Q26 = Ein Satz steht zweimal da.
letter-rule-Q27 = Er erzählt dem Empfänger von dessen eigener Behörde wie von einer fremden.
letter-rule-line = { $rule }: { $what } ({ $tones }; Briefe: { $count })

# Wessen Lesen und Regeln nicht sicher sind. $what: Worte des Blattes, ein Name oder ein Tag.

coordinator-log = Das Neueste zuerst:
coordinator-log-none = Noch ist nichts geschehen.
coordinator-log-you = Sie
coordinator-log-other = Jemand anderes aus der Koordination ({ $id })
coordinator-log-older = Ältere
coordinator-log-line = { $when } · { $who } · { $deed }: { $what }
coordinator-deed-read = gelesen
coordinator-deed-corrected = berichtigt
coordinator-deed-confirmed = bestätigt
coordinator-deed-published = veröffentlicht
coordinator-deed-moved = Frist verschoben
coordinator-deed-updated = durch eine Aktualisierung beendet
coordinator-deed-stopped = beendet
coordinator-deed-translated = Sprache ergänzt
coordinator-deed-checked = als geprüft markiert
coordinator-deed-thrown = verworfen

translation-add = { $language } ergänzen
translation-mark = { $language }: von einem Menschen geprüft
# Above the texts, in the file. $example is a clause of that language.
translation-header =
    Diese Texte sollen in diese Sprache übertragen werden: { $language }.
    Über jeder Stelle steht, was sie jetzt sagt; schreiben Sie zwischen die Anführungszeichen und lassen Sie alles vor dem Doppelpunkt, wie es ist.
    Namen sind Vorschläge: Sehen Sie sich jede Form an. Eine Bitte hat die Form „{ $example }“.
    Schicken Sie diese Datei dem Bot zurück. Wer sie geprüft hat, kann unterschreiben: checkedBy: ein Name
translation-handed-out = Das soll in diese Sprache übertragen werden: { $language }. Füllen Sie die Datei aus und schicken Sie sie mir zurück.
translation-unknown = Ich weiß nicht, zu welcher Eilaktion diese Texte gehören. Schicken Sie die Datei zurück, die ich ausgegeben habe, mit ihrer ersten Zeile.
translation-problems =
    Das muss zuerst in Ordnung kommen; schicken Sie die Datei dann noch einmal:

    { $problems }
translation-ready = Die Texte sind vollständig. Sprache: { $language }.
translation-checked = Anbieten: geprüft von jemandem, der { $language } kann
translation-unchecked = Anbieten, noch nicht geprüft
# $wrong is how many of them break a rule.
translation-letters = Probeweise geschriebene Briefe: { $count }; davon verletzen eine Regel und würden nicht ausgegeben: { $wrong }.
translation-offered = Briefe können jetzt auch in dieser Sprache geschrieben werden: { $language }.

coordinator-actions = Alle Eilaktionen. Tippen Sie eine an, um ihre Zahlen zu sehen.
coordinator-status-live =
    { $days ->
        [0] letzter Tag
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
coordinator-status-expired = abgelaufen
coordinator-status-stopped = beendet
coordinator-status-draft = Entwurf
coordinator-figures =
    { $title }
    { $status }, letzter Tag { $date }
    Texte auf: { $texts }

    Gesendete Briefe: { $letters }
    Nach Sprachen: { $languages }
    Gesendete Erinnerungen: { $reminders }
    Menschen mit Erinnerungen: { $count }
coordinator-nothing-sent = noch keine
# Behind the name of a language whose texts nobody has read over.
coordinator-unchecked = { $language } (nicht geprüft)
# In front of a number: the reminders of each rung, those asked for, and other messages.
coordinator-reminded-sevenDays = 7 Tage vorher
coordinator-reminded-twoDays = 2 Tage vorher
coordinator-reminded-lastDay = am letzten Tag
coordinator-reminded-again = noch einmal erbeten
coordinator-reminded-published = als neu
coordinator-reminded-announcement = Änderungen
coordinator-move = Frist verschieben
coordinator-stop = Beenden
coordinator-good = Gute Nachricht: beenden
coordinator-move-ask = „{ $title }“: Bis zu welchem Tag kann geschrieben werden? Bitte so eingeben: 2026-05-31 oder 31.5.2026.
# $count is how many people are told.
coordinator-preview =
    { $count ->
        [one] Ein Mensch folgt dieser Eilaktion und wird in seiner Sprache lesen:
       *[other] { $count } Menschen folgen dieser Eilaktion und werden in ihrer Sprache lesen:
    }

    { $text }

    Noch ist nichts geändert und nichts gesendet.
coordinator-do-it = Ja, so machen
coordinator-telling = Es ist geändert. Ich sage es denen, die ihr folgen …
coordinator-told = Es ist geändert, und wer ihr folgt, erfährt es jetzt.
# $sent is how many messages have gone out, $count how many people follow it.
coordinator-told-some = Es ist geändert. Bisher wissen es { $sent } von { $count }.
coordinator-told-all = Es ist geändert, und alle, die ihr folgen, wissen es: { $sent }.
coordinator-told-before = Es ist geändert. Sie hatten es schon erfahren.
coordinator-changed-meanwhile = Jemand anders hat sie im selben Augenblick geändert. Es ist nichts geschehen; bitte beginnen Sie neu.
# $news is the title of the sheet that ended it, $summary what it tells.
announcement-ended =
    „{ $title }“: { $news }

    { $summary }

    Bitte schreiben Sie keine Briefe mehr. Danke für alles, was Sie getan haben.
# $news is the title of the update.
announcement-followed =
    Es gibt Neues zu „{ $title }“: { $news }

    Auch worum gebeten wird, hat sich geändert. Wer schon geschrieben hat, kann noch einmal schreiben: { $link }
announcement-moved =
    Der letzte Tag für „{ $title }“ ist jetzt der { $date }.

    Falls Sie noch nicht geschrieben haben, ist noch Zeit: { $link }
announcement-stopped = „{ $title }“: Bitte schreiben Sie keine Briefe mehr. Diese Eilaktion ist beendet. Danke für alles, was Sie getan haben.
announcement-good = Gute Nachricht zu „{ $title }“: Briefe sind nicht mehr nötig. Danke, sie haben geholfen.
