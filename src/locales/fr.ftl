# What the bot says, in French. No person has checked it yet. en.ftl explains ids and variables.
# The writer is addressed as "vous"; no adjective or participle tells the writer's gender.

### Commands: the menu that Telegram shows (at most 256 characters each)

command-start = Les actions urgentes et comment commencer
command-write = Écrire une lettre
command-reminders = Rappels avant le dernier jour
command-stop = Plus aucun rappel
command-language = Choisir ma langue
command-cancel = Mettre la lettre de côté ; elle est gardée
command-help = Comment cela marche
command-privacy = Ce que je conserve sur vous
command-export = Mes données : les voir et les recevoir en fichier
command-forget = Effacer tout ce que je conserve sur vous

### Description: what people see before they press Start

# At most 120 characters.
bot-about = Vous aide à écrire, en trois minutes, votre propre lettre pour une personne en danger.
# At most 512 characters.
bot-description =
    Quand quelqu’un est en danger pour avoir défendu les droits humains, des lettres aux responsables peuvent aider.

    Je vous raconte ce qui s’est passé, je vous pose quelques questions et je vous donne une lettre terminée, la vôtre, avec toutes les adresses. Vous l’envoyez depuis votre propre messagerie. C’est gratuit et sans compte.

### Welcome

welcome =
    Bonjour ! Une action urgente appelle à écrire en faveur d’une personne en danger, maintenant, tant que les lettres peuvent aider.

    Je vous pose quelques courtes questions et je compose une lettre qui n’appartient qu’à vous ; vous l’envoyez vous-même. Cela prend environ trois minutes.

### Help

help =
    Comment cela marche

    1. Choisissez une action urgente et lisez ce qui s’est passé.
    2. Choisissez la langue et le ton de la lettre, puis dites-moi comment la signer.
    3. Lisez la lettre, changez ce que vous voulez et envoyez-la aux adresses que je vous donne.

    /start – les actions urgentes
    /write – commencer une lettre, ou reprendre celle qui est en cours
    /reminders – les rappels avant le dernier jour
    /stop – plus aucun rappel
    /language – la langue que je parle
    /cancel – mettre la lettre de côté ; elle est gardée
    /privacy – ce que je conserve sur vous
    /export – mes données, en fichier
    /forget – tout effacer

    Je n’envoie jamais rien moi-même aux autorités : c’est une lettre partie de votre propre messagerie qui compte.

### Privacy

# $draft, $writer and $sent are numbers of days.
privacy =
    Ce que je conserve sur vous

    • La lettre à laquelle vous travaillez, et une lettre terminée jusqu’à son envoi, { $draft ->
        [one] { $draft } jour
       *[other] { $draft } jours
    } au plus après votre dernier mot.
    • Votre langue, votre fuseau et vos derniers choix, { $writer ->
        [one] { $writer } jour
       *[other] { $writer } jours
    } ; votre nom et votre ville seulement si vous le demandez.
    • Vos rappels, et le fait que vous avez écrit, { $sent ->
        [one] { $sent } jour
       *[other] { $sent } jours
    } au plus après le dernier jour.

    Tout est chiffré. Votre réponse à la question sur votre sécurité n’est jamais conservée. Telegram achemine cette conversation et peut la lire ; ceux qui gèrent ce bot pourraient voir les messages pendant que je les traite.

    /export montre ce qui est à vous, /forget l’efface.
privacy-more =
    Ce que je conserve sur vous, et pourquoi

    • La lettre en cours : vos choix, votre nom et votre ville, votre phrase personnelle. Ainsi, rien ne se perd si vous faites une pause. Tout cela disparaît quand la lettre est terminée, ou après { $draft ->
        [one] { $draft } jour
       *[other] { $draft } jours
    } sans nouvelles de vous. Si vous avez demandé des rappels, elle vous attend jusqu’au dernier jour.
    • Votre langue et votre fuseau horaire, et ce qui vous épargne des questions la fois suivante : la langue et le ton de votre dernière lettre et, seulement si vous le voulez, votre nom et votre ville. Cela disparaît { $writer ->
        [one] { $writer } jour
       *[other] { $writer } jours
    } après votre dernière lettre ou votre dernier choix.
    • Le fait que vous avez envoyé une lettre, si vous me le dites, afin que personne ne vous le rappelle plus, et vos rappels, si vous en demandez. Cela disparaît avec l’action urgente, au plus tard { $sent ->
        [one] { $sent } jour
       *[other] { $sent } jours
    } après son dernier jour. Le souhait d’être au courant des nouvelles actions urgentes disparaît quand vous y mettez fin, ou au bout d’un an.

    Tout cela est chiffré, et rien ne porte votre nom ou votre numéro Telegram sous une forme lisible. Le nombre de lettres écrites est compté sans noms.

    Votre réponse à la question sur votre sécurité n’est jamais conservée. De vos lettres terminées, je garde, chiffré, ce dont elles sont faites jusqu’à ce qu’elles soient envoyées, au plus { $draft ->
        [one] { $draft } jour
       *[other] { $draft } jours
    } ou, avec des rappels, jusqu’au dernier jour. Telegram achemine cette conversation, peut la lire et la garde comme toutes les autres : vous pouvez l’effacer dans l’application. Ceux qui gèrent ce bot pourraient techniquement voir les messages pendant qu’il les traite ; il n’en note aucun.

    /forget efface tout immédiatement.
privacy-forget = Tout effacer
privacy-more-button = En savoir plus
privacy-show = Montrer ce qui est conservé sur moi
# /export: what is kept about this person, line by line.
export-heading = Voici tout ce que je conserve sur vous :
export-nothing = Je ne conserve rien sur vous.
export-language = La langue dans laquelle je vous parle : { $language }
export-zone = Votre fuseau horaire : { $zone }
export-last = Votre dernière lettre : { $language }, { $tone }
export-shown = Ce que je vous ai montré en dernier, gardé jusqu’à demain au plus tard : { $title }
export-remembered = Retenu pour la prochaine lettre : { $name }, { $place }
export-draft = Une lettre en cours : { $title }
export-draft-typed = Ce que vous avez écrit pour elle : { $answers }
export-finished = Une lettre terminée, gardée jusqu’à son envoi : { $title }
export-sent = Une lettre envoyée, effacée dans deux jours au plus tard : { $title }
export-reported = Contacts que vous avez signalés comme hors service : { $contacts }
export-reminder = Rappels : { $title }, à { $hour } ({ $zone })
export-news = Annonces de nouvelles actions urgentes, à { $hour } ({ $zone })
export-written = Vous m’avez dit avoir écrit : { $title }
export-file = La même chose se trouve dans le fichier, pour d’autres programmes. /forget efface tout.

### Forget

forget-confirm = Faut-il effacer tout ce que je conserve sur vous : la lettre en cours, votre nom et votre ville, vos choix et vos rappels ? C’est définitif.
forget-yes = Oui, tout effacer
forget-no = Non, tout garder
forget-done = C’est fait. Je ne conserve plus rien sur vous. Vous pouvez aussi effacer cette conversation dans Telegram ; si un jour vous voulez écrire à nouveau, /start suffit.
forget-kept = Très bien, tout reste comme avant.

### Language

language-choose = Quelle langue dois-je parler ? (La langue de la lettre se choisit à part.)
language-chosen = Très bien, je parle désormais français.

### Card of an urgent action

# $name is the person or persons at risk, $country the name of the country.
card-who = { $name }, { $country }
card-update = Ceci est la suite d’une action urgente précédente.
card-only-in = { $count ->
    [one] Cette action urgente et ses lettres n’existent qu’en { $languages }.
   *[other] Cette action urgente et ses lettres n’existent que dans ces langues : { $languages }.
}
card-asked = Ce que demandent les lettres :
# $date is a whole date such as "25 November 2014".
# $today is the day on which this is said: the message may be read later.
card-last-day = { $days ->
    [0] C’est aujourd’hui, { $date }, le dernier jour pour écrire.
    [one] À écrire au plus tard le { $date } (le { $today } : encore { $days } jour).
   *[other] À écrire au plus tard le { $date } (le { $today } : encore { $days } jours).
}
card-closes = { $days ->
    [0] Écrivez, s’il vous plaît, aujourd’hui même, { $date }.
    [one] Écrivez, s’il vous plaît, d’ici au { $date } (le { $today } : encore { $days } jour).
   *[other] Écrivez, s’il vous plaît, d’ici au { $date } (le { $today } : encore { $days } jours).
}
card-last-hours = Dernier jour pour écrire : le { $date }. S’il n’est pas fini chez vous, écrivez encore.
card-write = Écrire une lettre
card-go-on = Reprendre ma lettre
card-written = Vous avez écrit. Merci !
card-write-again = Écrire une autre lettre
card-remind = Me le rappeler
card-reminded = Rappels activés
card-share = Partager
card-language = Langue
card-others = Autres actions urgentes
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. Une lettre prend trois minutes :

### Closed

closed-deadline =
    Le dernier jour pour les lettres était le { $date }. Je n’en écris donc plus : elles arriveraient trop tard.

    Ce qui aide encore : faire savoir ce qui s’est passé, et écrire pour quelqu’un d’autre, tant qu’il en est encore temps. Pour faire plus ici, demandez à l’organisation qui gère ce bot.
closed-seems = Le dernier jour pour les lettres était le { $date }, et chez vous il semble passé. Mais je ne peux que deviner où vous êtes. Est-il { $time } chez vous, le { $today } ?
closed-stopped = Cette action urgente est terminée : les lettres ne sont plus nécessaires. Merci d’avoir voulu aider.
# To the urgent action that goes on with this one, and tells what became of the person.
closed-outcome = Ce qu’il en est advenu
# Where an update goes on with it.
closed-followed = Il existe des informations plus récentes, et les lettres s’écrivent désormais avec elles.
closed-next = Voir la plus récente
closed-others = Ces actions urgentes sont ouvertes :
closed-no-others = Aucune autre action urgente n’est ouverte en ce moment.

### List of urgent actions

list-heading = Actions urgentes ouvertes, avec le dernier jour pour écrire. Choisissez-en une pour lire ce qui s’est passé :
list-none =
    Aucune action urgente n’est ouverte en ce moment, il n’y a donc rien à écrire aujourd’hui.

    Si vous en avez une sur papier, demandez à l’organisation qui gère ce bot si des lettres aident encore.
# One line of the list; $date is a day without its year, here and as $today: "25 November".
list-line = { $date } : { $title }
# One that has no texts in the language of the bot.
list-line-in = { $date } ({ $language }) : { $title }
list-unknown = Je ne connais pas l’action urgente de ce lien. Il contient peut-être une faute de frappe, ou il est plus ancien que moi.
# Who runs the bot and where to ask, as they are set.
organisation-contact = { $name } : { $contact }

### Groups

group-write = Écrire une lettre
group-closed = Le dernier jour pour les lettres sur « { $title } » était le { $date }.
group-stopped = « { $title } » est terminée : les lettres ne sont plus nécessaires.
group-open = Ouvrir la conversation
group-private = Je réponds à cela dans une conversation privée : dans le groupe, tout le monde verrait la réponse.
group-above = Ce qui s’est passé se trouve plus haut.
group-list-above = La liste se trouve aussi plus haut. Pour qui souhaitez-vous écrire ?

### Cancel

cancel-nothing = Il n’y a rien à arrêter. Avec /write, vous commencez une lettre ; avec /help, vous voyez ce que je sais faire.

### Errors: one calm sentence and a way on

error-moment = Un instant, s’il vous plaît : quelque chose ne répond pas de mon côté. Ce que vous avez envoyé n’est pas perdu, je continuerai de moi-même dès que possible.
error-failed = Quelque chose a échoué de mon côté, mais votre lettre est conservée. Envoyez /write pour continuer.
# Redis came back empty: said once to whoever goes on with what is gone.
error-emptied = Je suis désolé : une panne de mon côté a effacé tout ce que je conservais, y compris les lettres inachevées, les rappels et vos réglages. Les lettres qui figurent déjà dans cette conversation peuvent toujours être envoyées. Recommencez avec /start, s’il vous plaît.

### Fallback: answers for what I cannot use

fallback-text = Je n’ai pas bien compris. Que souhaitez-vous faire ?
fallback-command = Je ne connais pas cette commande. Que souhaitez-vous faire ?
fallback-sticker = Merci ! Mais je ne lis que les mots. Voici ce qui est possible :
fallback-voice = Je ne peux malheureusement pas écouter d’enregistrements. Écrivez-le, ou choisissez :
fallback-media = Je ne peux regarder ni images, ni vidéos, ni fichiers. Écrivez-le, ou choisissez :
fallback-other = Je ne sais malheureusement pas quoi en faire. Voici ce qui est possible :
fallback-edited = Vous avez modifié un message. Aucune question n’est ouverte, cela ne change donc rien. Que souhaitez-vous faire ?
fallback-button = Ce bouton appartient à une conversation antérieure. Avec /write, vous reprenez votre lettre.
fallback-thanks = Merci à vous d’être là. Que souhaitez-vous faire maintenant ?
fallback-help = Comment cela marche

### Interview

# Buttons of every question.
interview-back = Retour
interview-later = Plus tard
interview-delete = Supprimer cette lettre
interview-delete-confirm = Faut-il supprimer cette lettre et tout ce que vous avez écrit pour elle ? C’est irréversible. Avec « { interview-later } », elle serait gardée.
interview-delete-yes = Oui, la supprimer
interview-delete-no = Non, continuer
# $answer is what the writer gave before.
interview-keep = Garder « { $answer } »

interview-language = Dans quelle langue voulez-vous écrire ?
interview-language-note = • L’action urgente demande d’écrire dans ces langues.
# $name is the name of a language, one that the sheet asks for.
interview-language-asked = { $name } •

interview-tone = Sur quel ton ?
interview-tone-formal = Formel
interview-tone-personal = Personnel
interview-tone-legal = Juridique
interview-tone-brief = Bref
interview-tone-formal-sample = Formel, réservé : « Ce cas mérite votre attention personnelle. »
interview-tone-personal-sample = Personnel, d’un être humain à un autre : « Dans un cas comme celui-ci, chaque jour compte. »
interview-tone-legal-sample = Juridique, posé, fondé sur le droit : « Toute personne a droit à ce que sa cause soit entendue par un tribunal impartial. »
interview-tone-brief-sample = Bref, un paragraphe pour un fax ou une carte postale : « Votre aide serait précieuse. »

# $in is a country with its preposition and case, $of what belongs to it: "in Azerbaijan", "of Azerbaijan".
interview-safety =
    Une question pour votre sécurité : vivez-vous { $in }, en venez-vous, comptez-vous y aller, y avez-vous de la famille ?
interview-safety-stored = Je ne conserve pas votre réponse.
interview-safety-no = Non
interview-safety-yes = Oui
interview-advice =
    Alors pensez d’abord à vous et à votre famille. Une lettre met votre nom et votre ville sous les yeux des autorités { $of }, et elle peut rester longtemps dans un dossier. Personne ne vous en voudra de ne pas écrire.

    Vous pouvez signer de vos seules initiales et de votre ville, ou simplement faire connaître l’action urgente à des personnes qui sont loin. Les deux aident.
interview-advice-initials = Signer de mes initiales
interview-advice-share = Seulement partager
interview-advice-on = J’ai réfléchi, continuer
interview-advice-stop = Arrêter et effacer la lettre

interview-name = Quel nom doit figurer au bas de la lettre ? Écrivez votre prénom et votre nom.
interview-name-account = Signer { $name }
interview-name-initials = Seulement des initiales
interview-name-full = Plutôt le nom complet
interview-initials = Quelles initiales doivent figurer au bas de la lettre ? Écrivez-les ainsi : A. B.
interview-initials-unclear = Je n’y trouve pas d’initiales. Écrivez une lettre pour chacun de vos noms, ainsi : A. B.
interview-name-empty = Je n’y ai pas trouvé de nom. Écrivez-le comme vous signez.
# $length is the largest number of characters, here and below.
interview-name-long = C’est trop long pour une signature. Tenez-vous-en à { $length } caractères.
interview-name-lines = Écrivez seulement le nom, sur une ligne.
interview-name-link = Une lettre ne doit pas contenir de lien. Écrivez seulement votre nom.
interview-name-handle = Écrivez votre nom plutôt qu’un pseudonyme ou une adresse e-mail : la lettre va à une autorité.
interview-name-signs = Certains caractères ne peuvent pas figurer dans une signature. Servez-vous de lettres, d’espaces, de points et de traits d’union, dans n’importe quel alphabet.
interview-name-letters = Le nom doit contenir des lettres. Écrivez-le comme vous signez, dans n’importe quel alphabet.
interview-name-sentence = Il me faut le nom de la signature, et cela n’y ressemble pas. Écrivez seulement le nom, s’il vous plaît. Avec « { interview-name-initials } », il ne figurera pas dans la lettre.
interview-name-shown = La signature sera : { $name }
interview-name-careful = La lettre sera signée { $name }, sans rien de plus. À l’envoi, d’autres choses pourraient encore vous nommer : votre adresse e-mail et le nom affiché à côté, la signature de vos messages, le dos de l’enveloppe, l’en-tête d’un fax. Le plus sûr est une adresse qui ne vous nomme pas.
# $typed is what the writer typed, $language the name of the letter’s language, here and in the next three.
interview-name-spelling = Comment { $typed } s’écrit-il dans la langue de la lettre ({ $language }) ? Appuyez sur le nom s’il est juste, ou écrivez-le à votre façon.
interview-spelling-keep = Laisser tel quel : { $typed }
interview-spelling-script = Écrivez-le avec les lettres de la langue de la lettre ({ $language }), s’il vous plaît.

interview-place = Et d’où écrivez-vous ? Indiquez votre ville, ou votre ville et votre pays.
interview-town = Et d’où écrivez-vous ? Indiquez seulement votre ville.
interview-place-empty = Je n’y ai pas trouvé de lieu. Indiquez votre ville.
interview-place-long = C’est trop long pour une lettre. Tenez-vous-en à { $length } caractères.
interview-place-lines = Indiquez seulement la ville, sur une ligne.
interview-place-link = Une lettre ne doit pas contenir de lien. Indiquez seulement votre ville.
interview-place-handle = Indiquez une ville plutôt qu’un pseudonyme ou une adresse e-mail.
interview-place-signs = Certains caractères ne peuvent pas figurer dans une lettre. Servez-vous de lettres, d’espaces, de virgules et de traits d’union, dans n’importe quel alphabet.
interview-place-letters = Le nom d’un lieu contient des lettres. Indiquez votre ville, dans n’importe quel alphabet.
interview-place-sentence = Il me faut la ville, et cela n’y ressemble pas. Écrivez seulement la ville, s’il vous plaît.
interview-place-address = La ville suffit, et c’est plus sûr pour vous : écrivez-la sans rue, numéro ni code postal, s’il vous plaît.
interview-place-shown = Dans la lettre : { $town }
interview-place-within = Cette ville se trouve { $in } : les autorités y liront votre nom. Avec « { interview-back } », vous pouvez encore choisir vos seules initiales.
interview-place-as-typed = Comme je l’ai écrit : { $town }
interview-place-spelling = Je ne sais pas comment { $typed } s’appelle dans la langue de la lettre ({ $language }). Appuyez sur le nom s’il est juste, ou écrivez-le vous-même.

# $language is the name of the letter’s language.
interview-line =
    Souhaitez-vous ajouter une phrase à vous ? Elle rend votre lettre unique.

    Ce qui aide : qui vous êtes (« J’enseigne dans une école ») ou pourquoi cela vous importe (« Je suis cette affaire depuis des années »). Écrivez-la dans la langue de la lettre ({ $language }), poliment, en { $length } caractères au plus. Ou passez : la lettre est complète ainsi.
# For writers who sign with initials: nothing that asks who they are.
interview-line-careful =
    Voulez-vous ajouter une phrase à vous ? Elle rend votre lettre différente de toutes les autres.

    N’y mettez rien qui puisse dire qui vous êtes : ni nom, ni métier, ni lieu de travail ou d’études. Dites plutôt pourquoi cela vous tient à cœur (« Je suis cette affaire depuis des années »). Dans la langue de la lettre ({ $language }), poliment, { $length } caractères au plus. Ou passez : la lettre est complète sans cela.
interview-line-skip = Sans phrase personnelle
interview-line-keep = Garder ma phrase
interview-line-take = Prendre cette phrase
interview-line-mended = J’ai corrigé quelques signes pour que la phrase convienne à une lettre officielle. Est-ce bien ainsi ?
interview-line-names-you = Vous signez avec des initiales, et cette phrase semble dire votre nom. Écrivez-la sans lui, ou prenez-la si c’est voulu.
interview-line-address = Cette phrase semble dire où vous habitez. Votre ville suffit aux autorités : écrivez-la sans l’adresse, ou prenez-la si c’est voulu.
interview-line-telephone = Cette phrase semble contenir un numéro de téléphone. Les autorités répondent par courrier : écrivez-la sans le numéro, ou prenez-la si c’est voulu.
interview-line-work = Vous signez avec des initiales, et cette phrase semble dire ce que vous faites, ou bien où. Cela peut suffire à vous reconnaître : écrivez-la sans ce détail, ou prenez-la si c’est voulu.
interview-line-or = Vous pouvez aussi en écrire une autre, ou vous en passer.
interview-line-empty = Je n’y ai pas trouvé de phrase. Écrivez-en une, ou continuez sans.
interview-line-long = C’est trop long : la lettre doit tenir sur une page. Tenez-vous-en à { $length } caractères, ou continuez sans.
interview-line-lines = Écrivez-la sur une seule ligne, ou continuez sans.
interview-line-link = Une lettre ne doit pas contenir de lien. Écrivez la phrase sans lien, ou continuez sans phrase.
interview-line-handle = Une lettre ne doit contenir ni pseudonyme ni adresse e-mail. Écrivez-la autrement, ou continuez sans phrase.
interview-line-signs = Certains caractères ne peuvent pas figurer dans une lettre. Servez-vous de mots simples, ou continuez sans.
interview-line-letters = Je n’y ai pas trouvé de mots. Écrivez une phrase, ou continuez sans.
# Said when the own line breaks a rule of good letters; $subject says which.
interview-line-finding = { $subject ->
    [polite] Votre phrase peut sonner comme une exigence ou un reproche. Des mots polis, sans point d’exclamation ni mots en capitales, ouvrent plus de portes. Dites-le autrement, ou continuez sans.
    [politics] Votre phrase parle de politique. Les lettres qui s’en tiennent à la personne et à ses droits aident davantage. Dites-le autrement, ou continuez sans.
    [long] Avec votre phrase, la lettre dépasse une page. Raccourcissez-la, ou continuez sans.
    [singular] Écrivez pour vous, avec « je » plutôt que « nous », ou continuez sans.
    [organisation] Ne nommez pas d’organisation : la lettre vient de vous, et de personne d’autre. Dites-le autrement, ou continuez sans.
    [language] Votre phrase n’est pas dans la langue de la lettre. Écrivez-la dans cette langue, ou continuez sans.
    [private] Votre phrase touche à quelque chose de privé qui pourrait nuire à la personne en danger. Dites-le autrement, ou continuez sans.
    [signs] Certains caractères de votre phrase ne peuvent pas figurer dans une lettre. Servez-vous de mots simples, ou continuez sans.
    [typography] Il y a une anomalie dans les espaces ou la ponctuation de votre phrase. Écrivez-la encore une fois, ou continuez sans.
   *[other] Votre phrase ne convient pas à la lettre. Dites-le autrement, ou continuez sans.
}
# Said when the name or the place cannot stand in the letter.
interview-signature-finding = { $culprit ->
    [place] Cette ville ne convient pas à la lettre. Écrivez-la autrement.
   *[name] Ce nom ne convient pas à la lettre. Écrivez-le autrement.
}
interview-no-letter = Avec ces choix, je n’ai pas réussi à écrire une bonne lettre, et je ne veux pas vous en donner une mauvaise. Choisissez un autre ton ou une autre langue.

# $count is the number of recipients.
interview-recipients = Qui doit recevoir votre lettre ? Chaque destinataire aura la sienne.
interview-recipients-all = { $count ->
    [2] Les deux
   *[other] Les { $count } destinataires
}
# $name is one recipient and the office held.
interview-recipients-only = Seulement { $name }
interview-recipients-ticked = { $count ->
    [one] Écrire à ce destinataire
   *[other] Écrire à ces { $count } destinataires
}

# $name is the recipient: the name, the office held, or both.
interview-preview-to = À { $name }
# $language is the name of a language, here and below.
interview-preview-beside = La même lettre, à lire en parallèle ({ $language })
interview-preview-unchecked = Le texte de cette lettre ({ $language }) n’a pas encore été relu.
interview-preview = Cela vous convient-il ?
interview-finish = Oui, c’est ma lettre
interview-again = Autre formulation
interview-change = Modifier…
# $tone is one of the names of tones above.
interview-change-tone = Ton : { $tone }
interview-change-language = Langue : { $language }
interview-change-name = Nom
interview-change-place = Ville
interview-change-recipients = Destinataires
interview-change-line = Ma phrase
interview-add-line = Ajouter une phrase à moi
interview-other = { $count ->
    [one] Voir l’autre lettre
   *[other] Voir la lettre suivante
}
interview-remember = Retenir mon nom et ma ville
interview-unremember = Ne pas retenir nom et ville

# $title is the heading of the urgent action, $date a whole date.
interview-paused =
    { $title }

    Très bien, plus tard. Votre lettre est gardée telle quelle jusqu’au { $date }.
interview-paused-early =
    { $title }

    Très bien, plus tard. Votre lettre est gardée telle quelle jusqu’au { $date } ou, si vous m’avez demandé de vous la rappeler, jusqu’au dernier jour, le { $last }.
interview-go-on = Reprendre ma lettre
interview-remind = Me le rappeler
interview-stopped = Très bien. Cette lettre et tout ce que vous avez écrit pour elle sont effacés.
interview-actions = Actions urgentes
interview-ended = Cette lettre est terminée ou a été mise de côté. Avec /write, vous pouvez continuer.
# $title and $other are titles of urgent actions: of the letter that is asked about now, and of the one that was left for it.
interview-other-waits = Cette lettre : { $title }. Celle que vous aviez commencée est gardée : { $other }.
# Above the first question of another letter, in which those for language and tone are not asked.
interview-as-before =
    { $title }

    Comme la dernière fois : { $language }, ton : { $tone }. Vous pourrez changer les deux en voyant la lettre.
# $answer is the answer as it counts now.
interview-corrected = Vous avez modifié une réponse précédente, j’en ai tenu compte : { $answer }

# What the writer asked instead of answering; $step is the question that stands open.
interview-asked-why = { $step ->
    [safety] Parce qu’une lettre porte votre nom devant les autorités de ce pays. Si elles peuvent vous atteindre, vous ou votre famille, mieux vaut ne pas donner votre nom complet, ou ne pas écrire.
    [name] Une lettre signée est prise plus au sérieux. Avec « { interview-name-initials } », votre nom complet n’y figure pas.
    [place] La ville figure en haut de la lettre : les autorités voient jusqu’où l’on connaît ce cas. Elle me dit aussi l’heure qu’il est chez vous.
    [ownLine] Avec une phrase de vous, la lettre n’est pas une copie des autres. Vous pouvez vous en passer.
   *[other] Votre lettre se compose de vos réponses. Vous pouvez changer chacune d’elles avant d’envoyer quoi que ce soit.
}
interview-asked-safe = Vous envoyez la lettre de votre propre messagerie, et les autorités voient qui l’a écrite. Si vous vivez dans ce pays, en venez ou y avez de la famille, pensez-y d’abord : vous pouvez signer avec des initiales, ou ne pas écrire. Moi, je n’envoie rien.
interview-asked-who = Ceux à qui vous écrivez voient ce qui figure dans la lettre, une fois que vous l’envoyez. Telegram achemine cette conversation et peut la lire ; ceux qui font fonctionner ce bot pourraient voir des messages pendant que je les traite. /privacy dit ce que je conserve, /forget l’efface.
interview-asked-unsure = { $step ->
    [language] Prenez celle que vous lisez le mieux, pour pouvoir relire votre lettre.
    [tone] Le ton formel convient toujours, et vous pourrez le changer en voyant la lettre.
    [safety] Dans le doute, prenez « { interview-safety-yes } » : un conseil vient d’abord, et vous pourrez encore écrire.
    [ownLine] Une phrase qui dit pourquoi cela vous importe suffit, par exemple « Je suis ce cas depuis des années ». Ou passez : la lettre est complète.
    [recipients] Ce sont les responsables que nomme l’action urgente, et chacun peut y faire quelque chose. Si vous n’avez le temps que pour une lettre, prenez le premier.
   *[other] Vous pourrez changer votre réponse avant d’envoyer quoi que ce soit.
}
interview-misfit-words = Servez-vous ici de l’un des boutons, s’il vous plaît.
interview-misfit-word = Je n’ai pas compris cela comme une réponse. Nous en étions là :
interview-misfit-thanks = Merci à vous. Nous en étions là :
interview-misfit-command = Je ne connais pas cette commande ; /help montre tout ce que je sais faire. Nous en étions là :
interview-misfit-sticker = Merci ! Mais je ne lis que les mots. Nous en étions là :
interview-misfit-voice = Je ne peux malheureusement pas écouter d’enregistrements. Écrivez-le, s’il vous plaît. Nous en étions là :
interview-misfit-media = Je ne peux regarder ni images, ni vidéos, ni fichiers. Nous en étions là :
interview-misfit-edited = Vous avez modifié un ancien message ; vos réponses restent les mêmes. Nous en étions là :
interview-misfit-other = Je ne sais malheureusement pas quoi en faire. Nous en étions là :
interview-misfit-oldButton = Cette question est réglée. La plus récente se trouve à la fin de la conversation.

# Done.
interview-done = { $count ->
    [1] Votre lettre est prête. La voici, suivie de la façon de l’envoyer.
   *[other] Vos { $count } lettres sont prêtes. Voici la première ; la suivante viendra quand elle sera envoyée.
}

    Envoyez-la vous-même, s’il vous plaît, puis appuyez sur le bouton qui convient : poste, e-mail ou fax.
interview-contacts-social = Réseaux sociaux
interview-contacts-copy-address = Copier l’adresse postale
interview-contacts-copy-subject = Copier l’objet
interview-contacts-copy-fax = Copier { $number }
interview-contacts-copy-email = Copier { $address }
interview-contacts-subject = Objet
walk-subject = Objet :
interview-send-otherwise = Aucune adresse pour les lettres n’est connue. Transmettez la vôtre par l’un des moyens indiqués ci-dessus.
interview-sent-post = Envoyée par la poste
interview-sent-email = Envoyée par e-mail
interview-sent-fax = Envoyée par fax
interview-sent-web = Envoyée par le formulaire en ligne
interview-sent-thanks = Merci. Cela compte.
interview-sent-undone = Très bien, pas encore envoyée.
# $of is the country that the letters go to, as in "of Azerbaijan".
interview-copies = Envoyez aussi, si possible, une copie à l’ambassade { $of } dans votre pays.
interview-copies-officials = Veuillez envoyer des copies à :
interview-thanks-remembered = Je retiens votre nom et votre ville pour la prochaine lettre ; /forget les efface.
interview-another = Une autre lettre
interview-pass-on = Faire passer le mot

### Une lettre à la fois : de la lettre prête à la dernière envoyée

walk-position = { $position } sur { $count }
walk-send = Ouvrir dans ma messagerie
walk-pdf = PDF à imprimer
walk-pdf-fax = PDF pour le fax
walk-pdf-all = Toutes les lettres en un PDF
walk-pdf-note = Imprimez, signez, pliez : l’adresse apparaît dans la fenêtre d’une enveloppe.
# For who signs with initials: their hand is not to add the name.
walk-pdf-note-careful = Imprimez et pliez : l’adresse apparaît dans la fenêtre d’une enveloppe. Si vous signez à la main, seulement avec les initiales.
walk-pdf-fax-note = La première page est la page de garde, la lettre vient ensuite.
walk-pdf-unprintable = Pas de PDF : je n’ai pas de police pour ces signes : { $signs }. Copiez la lettre dans la conversation et imprimez-la avec un programme à vous.
walk-pdf-busy = Beaucoup de monde imprime en ce moment. Appuyez de nouveau dans une minute ; votre lettre ne se perd pas.
walk-pdf-failed = Le PDF n’a pas pu être fait cette fois. Appuyez de nouveau, ou copiez la lettre dans la conversation.
walk-more = Autres choix…
walk-all = { $count ->
    [2] Les deux lettres d’un coup
   *[other] Les { $count } lettres d’un coup
}
walk-not-working = Une adresse ne marche pas
walk-sent = ✓ { $how } : { $name }. Merci, cela compte.
walk-sent-to = { $how } : { $name }
walk-next = Ensuite : { $name } ({ $position } sur { $count }).
walk-fix = Quelque chose ne va pas
walk-fix-question = { $name } : qu’est-ce qui ne va pas ? Les signalements d’une adresse sont comptés sans nom ; après deux, elle est proposée en dernier.
walk-undo = { $count ->
    [1] Finalement pas envoyée
   *[other] Finalement pas envoyée : { $how }
}
walk-ways = Revoir tous les moyens
walk-over = Le dernier jour est passé. Si votre lettre est déjà en route, vous pouvez encore le dire ici.
walk-gone = Je n’ai plus cette lettre : j’oublie les lettres au bout d’un moment. Elle est toujours plus haut dans la conversation, à copier.
walk-end = { $count ->
    [1] Merci de tout cœur. Votre lettre est en route.
    [2] Merci de tout cœur. Les deux lettres sont en route.
   *[other] Merci de tout cœur. Les { $count } lettres sont en route.
}
walk-written = { $name } : au moins { $count } personnes ont écrit, et vous en faites partie.
walk-written-first = { $name } : vous êtes parmi les premières personnes à avoir écrit.
walk-afterwards = Et maintenant : les bureaux répondent rarement, mais ils remarquent combien de gens écrivent. Si une réponse arrive, montrez-la s’il vous plaît à l’organisation qui gère ce bot.
walk-offer-share = Une lettre de plus compte autant que la vôtre. À qui pourriez-vous en parler ?
walk-offer-news = Voulez-vous que je vous prévienne quand quelqu’un d’autre aura besoin de lettres ?
walk-copy = Une copie pour : { $name }
walk-embassy-find = Trouver l’ambassade
walk-have-you-sent = { $count ->
    [1] Votre lettre est ici, et je ne sais pas si elle est envoyée ({ $names }). L’avez-vous envoyée ?
   *[other] Vos lettres sont ici, et { $count } ne sont pas notées comme envoyées ({ $names }). Les avez-vous envoyées ?
}
walk-go-on = { $count ->
    [1] Pas encore : voir la lettre
   *[other] Pas encore : voir la première
}
walk-all-sent = { $count ->
    [1] Oui, elle est envoyée
   *[other] Oui, toutes sont envoyées
}
walk-how-sent = Merci ! Comment avez-vous envoyé la lettre ({ $name }) ?

### The hand-off page: where the letter goes from into a mailbox, to the printer or into another app

page-title = Votre lettre
page-loading = Ouverture de votre lettre…
page-ready = Votre lettre est prête à partir
page-to = À :
# On the main button and under it: where the letter goes along (whole), where it is too long for that (paste), where it is
# in the chat only (bare). The same three above the mailboxes on the web.
page-mail-whole = Ouvrir dans ma messagerie
page-mail-whole-note = L’adresse, l’objet et la lettre sont déjà remplis. Relisez jusqu’à la signature, puis appuyez sur Envoyer.
page-mail-paste = Copier la lettre et ouvrir ma messagerie
page-mail-paste-note = La lettre est trop longue pour suivre d’elle-même : ce bouton la copie. L’adresse et l’objet sont déjà remplis ; collez la lettre en dessous, relisez, puis appuyez sur Envoyer.
page-mail-bare = Ouvrir ma messagerie
page-mail-bare-note = L’adresse et l’objet sont déjà remplis. Collez la lettre que vous avez copiée dans la conversation, relisez, puis appuyez sur Envoyer.
page-sent-note = Une fois la lettre envoyée, revenez dans la conversation et appuyez sur « { interview-sent-email } ».
page-nothing-opened = Rien ne s’est ouvert ?
page-nothing-opened-note = Il n’y a peut-être pas de messagerie installée sur cet appareil. Choisissez la vôtre ci-dessous, ou copiez l’adresse, l’objet et la lettre dans un message à vous.
page-web = Ou écrire depuis votre messagerie en ligne
page-web-whole = La lettre suit :
page-web-paste = La lettre est copiée, à vous de la coller :
page-web-bare = Avec l’adresse et l’objet :
page-by-hand = Ou prendre les éléments un par un
page-emails = Adresse e-mail
page-emails-copy = Copier l’adresse e-mail
page-subject = Objet
page-subject-copy = Copier l’objet
page-letter = Lettre
page-letter-copy = Copier la lettre
page-postal = Adresse postale
page-postal-copy = Copier l’adresse postale
page-faxes = Fax
page-faxes-copy = Copier le numéro de fax
page-copy = Copier
page-copied = Copié
page-copied-to-paste = La lettre est copiée. Collez-la dans le message qui s’ouvre.
page-copy-failed = Ce navigateur ne permet pas à la page de copier. Le texte est maintenant sélectionné : copiez-le à la main, puis appuyez de nouveau.
page-share = Partager
page-print = Imprimer
page-post-only = Ce bureau n’indique pas d’adresse e-mail
page-post-only-note = Imprimez la lettre, signez-la et envoyez-la par la poste, ou copiez-en les éléments ici.
page-without-letter = La lettre elle-même est dans la conversation
page-without-letter-note = Elle est trop longue pour ce lien. Copiez-la dans la conversation : appuyez longuement sur le message qui la contient, choisissez Copier, puis revenez ici.
page-careful = Avant d’envoyer : ce qui peut encore révéler votre nom
page-careful-note = Votre lettre est signée de vos initiales. Ceci pourrait tout de même dire qui vous êtes :
page-careful-address = L’adresse d’où vous écrivez, si votre nom y figure.
page-careful-name = Le nom que votre compte affiche à côté. Il se trouve dans les réglages du compte, comme nom de l’expéditeur.
page-careful-signature = Une signature que votre messagerie ajoute sous chaque message.
page-careful-paper = Sur papier, l’adresse de retour sur l’enveloppe ; par fax, la ligne en haut de la page.
page-careful-remedy = Le plus sûr est un nouveau compte où rien ne vous désigne. En cas de doute, n’envoyez pas : demandez d’abord conseil à l’organisation qui gère le bot.
page-privacy = Cette page n’a envoyé votre lettre nulle part et ne garde rien : fermez-la ou rechargez-la, et la lettre disparaît d’ici. Elle reste dans la conversation. D’ici, seule la messagerie que vous choisissez la reçoit.
page-empty = Il n’y a pas de lettre ici
page-empty-note = Pour vous protéger, cette page oublie la lettre dès qu’on la ferme ou la recharge. Revenez à la conversation et appuyez de nouveau sur le bouton sous votre lettre.
page-damaged = Ce lien est endommagé
page-damaged-note = Une partie s’est perdue en route, et une moitié de lettre serait pire que rien. Revenez à la conversation et appuyez de nouveau sur le bouton sous votre lettre.
page-gone = Ce lien n’est plus valable
page-gone-note = L’action urgente est peut-être terminée, ou ses textes ont changé depuis. Revenez à la conversation : votre lettre s’y trouve toujours, à copier, et le bot vous dit si les lettres aident encore.
page-unreachable = La lettre n’a pas encore pu s’ouvrir
page-unreachable-note = Un élément nécessaire ne s’est pas chargé. Vérifiez votre connexion et réessayez ; la lettre est aussi dans la conversation.
page-again = Réessayer
page-old-browser = Ce navigateur est trop ancien pour cette page
page-old-browser-note = Ouvrez le lien dans un autre navigateur, ou copiez la lettre dans la conversation : toutes les adresses y sont aussi.
page-no-script = Cette page a besoin de JavaScript : elle déplie la lettre ici, sur votre appareil, pour qu’aucun serveur ne la voie. Sans lui, copiez la lettre dans la conversation ; toutes les adresses y sont aussi.

### Reminders

# $days is the number of days left, 0 on the last day; $name the person or persons at risk; $date the last
# day to write, a whole date such as "25 November 2014".
# $today is the day on which this is said, such as "18 novembre": the message may be read later.
reminder = { $days ->
    [0] { $name } : c’est aujourd’hui, { $date }, le dernier jour pour écrire.
    [one] { $name } : le dernier jour pour écrire est le { $date } (le { $today } : encore { $days } jour).
   *[other] { $name } : le dernier jour pour écrire est le { $date } (le { $today } : encore { $days } jours).
}
reminder-closes = { $days ->
    [0] { $name } : écrivez, s’il vous plaît, aujourd’hui même, { $date }.
    [one] { $name } : écrivez, s’il vous plaît, d’ici au { $date } (le { $today } : encore { $days } jour).
   *[other] { $name } : écrivez, s’il vous plaît, d’ici au { $date } (le { $today } : encore { $days } jours).
}
# How far they are with their letters: nothing begun; one begun; finished, and not marked as sent (one or more).
reminder-letter-none = Une lettre prend trois minutes.
reminder-letter-begun = Vous avez commencé une lettre et pouvez la reprendre là où vous en étiez.
reminder-letter-taken = Ce que vous avez écrit est prêt dans cette conversation. L’avez-vous envoyé ?
reminder-letter-one-left = Une de vos lettres est envoyée. Avez-vous envoyé l’autre aussi ?
reminder-letter-some-left = Une partie de vos lettres est envoyée. Avez-vous envoyé les autres aussi ?
reminder-ways-fast = Par la poste, depuis l’étranger, une lettre n’arriverait sans doute plus à temps. Un e-mail ou un fax arrive aussitôt.
reminder-ways-email = Par la poste, depuis l’étranger, une lettre n’arriverait sans doute plus à temps. Un e-mail arrive aussitôt.
reminder-ways-fax = Par la poste, depuis l’étranger, une lettre n’arriverait sans doute plus à temps. Un fax arrive aussitôt.
reminder-ways-post = Seule une adresse postale est connue. Postez votre lettre dès que possible.
reminder-ways-other = Il n’y a pas d’adresse pour les lettres ; l’action urgente indique par quels autres moyens vous faire entendre.
reminder-write = Écrire maintenant
reminder-written = J’ai écrit
reminder-tomorrow = Me le rappeler demain
reminder-stop = Arrêter les rappels
# Discreet reminders: nothing that a person looking over the shoulder could use. No name, no country, no
# "letter", no "action".
# $date is a day without its year, like $today.
reminder-discreet = { $days ->
    [0] Vous aviez demandé un rappel. C’est pour aujourd’hui, { $date }.
    [one] Vous aviez demandé un rappel pour le { $date } (le { $today } : encore { $days } jour).
   *[other] Vous aviez demandé un rappel pour le { $date } (le { $today } : encore { $days } jours).
}
reminder-discreet-write = Continuer
reminder-discreet-written = Déjà fait
reminder-discreet-tomorrow = Demain
reminder-discreet-stop = Arrêter
reminder-discreet-open = Voir
# $title is the heading of the urgent action.
reminder-news = { $days ->
    [0] Une nouvelle action urgente : { $title }. C’est aujourd’hui, { $date }, le dernier jour pour écrire.
    [one] Une nouvelle action urgente : { $title }. Le dernier jour pour écrire est le { $date } (le { $today } : encore { $days } jour).
   *[other] Une nouvelle action urgente : { $title }. Le dernier jour pour écrire est le { $date } (le { $today } : encore { $days } jours).
}
reminder-news-closes = { $days ->
    [0] Une nouvelle action urgente : { $title }. Écrivez, s’il vous plaît, aujourd’hui même, { $date }.
    [one] Une nouvelle action urgente : { $title }. Écrivez, s’il vous plaît, d’ici au { $date } (le { $today } : encore { $days } jour).
   *[other] Une nouvelle action urgente : { $title }. Écrivez, s’il vous plaît, d’ici au { $date } (le { $today } : encore { $days } jours).
}
reminder-news-discreet = Il y a du nouveau ici.
reminder-news-stop = Ne plus m’en signaler
reminder-open = En savoir plus
reminder-announcement-discreet = Quelque chose a changé ici.
# Asking for reminders. $time is what their clock should show, such as "18:40".
reminder-clock = Je vous le rappellerai à temps, sauf si vous me dites que vous avez écrit. Est-il { $time } chez vous ?
reminder-clock-news = Je vous préviendrai quand il y aura une nouvelle action urgente, avec un message par jour au maximum. Est-il { $time } chez vous ?
reminder-clock-yes = Oui
reminder-clock-no = Non, choisir l’heure
reminder-choose-clock = Quelle heure est-il chez vous ?
reminder-choose-place = Lequel de ces lieux est le plus proche de vous ?
reminder-choose-hour = À quelle heure dois-je vous écrire ?
# $title is the heading of the urgent action, $hour an hour such as "10:00", $dates a list of dates.
reminder-set =
    { $title }

    Je vous le rappellerai à { $hour } aux dates suivantes, sauf si vous me dites que vous avez écrit :
    { $dates }
reminder-set-news = Je vous préviendrai à { $hour } quand il y aura une nouvelle action urgente, avec un message par jour au maximum.
reminder-set-discreet = Mes messages seront discrets : ni nom, ni pays.
reminder-hour = Une autre heure
reminder-zone = Un autre fuseau horaire
reminder-discreet-on = Messages discrets
reminder-discreet-off = Messages ordinaires
reminder-end = Aucun rappel
reminder-late = Le dernier rappel est déjà parti. C’est aujourd’hui, { $date }, le dernier jour pour écrire.
# They asked for another hour or zone, after which no reminder would be left.
reminder-kept = Ce serait trop tard pour le dernier rappel, alors rien ne change.
reminder-now = Le rappel d’aujourd’hui arrive dans un instant.
# What buttons of reminders say, discreet ones as well: nothing telling.
reminder-ended = Très bien, vous ne recevrez plus ces messages.
reminder-thanks = Merci ! Je ne vous le rappellerai plus.
reminder-again = Très bien, je vous le rappellerai demain à { $hour }.
reminder-again-none = Un rappel est déjà prévu demain, ou bien demain il sera trop tard.
# Tapped below a reminder of what is over, or of what they get no reminders of any more.
reminder-over = Il n’y a plus rien à vous rappeler.
reminder-none = Vous ne recevez plus ces messages.
reminder-already = Vous m’avez dit que vous aviez écrit. Merci ! Il n’y a plus rien à vous rappeler.
reminder-unsent = Je n’ai pas encore écrit
# Leads to the urgent actions, and tells nothing of them.
reminder-else = Voir ce qu’il y a d’autre
# /reminders
reminder-list = Vos rappels. Choisissez-en un pour le modifier :
reminder-list-none = Vous n’avez aucun rappel. Chaque action urgente a un bouton pour en demander.
# One line of the list: $title is the heading of the urgent action, $hour an hour such as "10:00".
reminder-list-line = { $title } ({ $hour })
reminder-list-news = Nouvelles actions urgentes ({ $hour })
reminder-news-start = Me signaler les nouvelles actions
reminder-actions = Actions urgentes
# /stop, and "stop", "unsubscribe" and the like.
stop-done = Tous les rappels sont terminés : il n’en viendra plus aucun, pour aucune action urgente.
stop-none = Vous n’avez aucun rappel : je ne vous écris donc jamais sans que vous le demandiez.
stop-letter = Votre lettre reste telle qu’elle est.
# Places after which the clocks of the world are named, by the id of their time zone. A button goes on with the
# name of their time: "Berlin · Central European Time".
zone-pacific-pago-pago = Pago Pago
zone-pacific-honolulu = Honolulu
zone-america-adak = Adak
zone-america-anchorage = Anchorage
zone-america-los-angeles = Los Angeles
zone-america-phoenix = Phoenix
zone-america-denver = Denver
zone-america-mexico-city = Mexico
zone-america-chicago = Chicago
zone-america-bogota = Bogota
zone-america-new-york = New York
zone-america-havana = La Havane
zone-america-caracas = Caracas
zone-america-santiago = Santiago
zone-america-halifax = Halifax
zone-america-st-johns = Saint-Jean de Terre-Neuve
zone-america-sao-paulo = São Paulo
zone-america-buenos-aires = Buenos Aires
zone-america-noronha = Fernando de Noronha
zone-america-nuuk = Groenland
zone-atlantic-azores = Açores
zone-atlantic-cape-verde = Cap-Vert
zone-africa-abidjan = Abidjan
zone-africa-casablanca = Casablanca
zone-europe-london = Londres
zone-africa-lagos = Lagos
zone-europe-berlin = Berlin
zone-africa-johannesburg = Johannesburg
zone-africa-cairo = Le Caire
zone-europe-kyiv = Kyiv
zone-asia-jerusalem = Jérusalem
zone-asia-beirut = Beyrouth
zone-europe-istanbul = Istanbul
zone-europe-moscow = Moscou
zone-asia-riyadh = Riyad
zone-africa-nairobi = Nairobi
zone-asia-tehran = Téhéran
zone-asia-baku = Bakou
zone-asia-tbilisi = Tbilissi
zone-asia-dubai = Dubaï
zone-asia-kabul = Kaboul
zone-asia-karachi = Karachi
zone-asia-tashkent = Tachkent
zone-asia-yekaterinburg = Ekaterinbourg
zone-asia-kolkata = Calcutta
zone-asia-kathmandu = Katmandou
zone-asia-dhaka = Dacca
zone-asia-almaty = Almaty
zone-asia-yangon = Rangoun
zone-asia-bangkok = Bangkok
zone-asia-jakarta = Jakarta
zone-asia-shanghai = Shanghai
zone-asia-singapore = Singapour
zone-australia-perth = Perth
zone-asia-tokyo = Tokyo
zone-asia-seoul = Séoul
zone-australia-darwin = Darwin
zone-australia-adelaide = Adélaïde
zone-australia-brisbane = Brisbane
zone-australia-sydney = Sydney
zone-asia-vladivostok = Vladivostok
zone-pacific-guadalcanal = Guadalcanal
zone-asia-kamchatka = Kamtchatka
zone-pacific-auckland = Auckland
zone-pacific-tongatapu = Tongatapu
zone-pacific-kiritimati = Kiritimati

### On paper: what stands on the pages, in the letter's language

paper-subject = Objet :
# $name is the office that this copy of the letter goes to.
paper-copy = Copie à : { $name }
# On a letter that an embassy is asked to pass on. $name is whom it is for.
paper-forward = Prière de transmettre à : { $name }
paper-fax = Fax
paper-fax-to = À
paper-fax-number = Numéro de fax
paper-fax-from = De
paper-fax-date = Date
paper-fax-subject = Objet
paper-fax-pages = Pages, celle-ci comprise

### Ways of sending a letter, and what is known about each

sending-way-post = Poste
sending-way-email = E-mail
sending-way-fax = Fax
sending-way-web = Formulaire en ligne
sending-way-embassy = Ambassade
sending-way-phone = Téléphone
sending-fax = Sans appareil, passez par un service en ligne ou une boutique de photocopies.
sending-web = Ce que vous écrivez dans le formulaire arrive tout de suite. Copiez-y la lettre.
sending-phone = Un appel ne remplace pas la lettre, mais vous pouvez demander si elle est arrivée.
# $least and $most are the calendar days that the post takes; $postBy and $last, the last day to write, are days
# without their year.
sending-post-in-time = Par la poste, une lettre met de { $least } à { $most } jours. Postée au plus tard le { $postBy }, elle arrive à temps.
sending-post-perhaps = Par la poste, une lettre met de { $least } à { $most } jours, et le dernier jour est le { $last }. Elle risque d’arriver trop tard.
sending-post-too-late = { $least ->
    [one] Par la poste, une lettre met au moins { $least } jour. Elle arriverait trop tard.
   *[other] Par la poste, une lettre met au moins { $least } jours. Elle arriverait trop tard.
}
# Where nothing but a postal address is known, after one of the two sentences above.
sending-post-all-the-same = On ne connaît pas d’autre moyen. Postez-la quand même aujourd’hui.
# $country is where the letter goes.
sending-post-suspended = Le courrier pour ce pays n’est pas accepté en ce moment : { $country }. Envoyez la lettre à son ambassade là où vous vivez, en priant de la transmettre.
sending-embassy-find = Je n’ai pas l’adresse de cette ambassade ({ $country }) là où vous vivez. Le site de votre ministère des Affaires étrangères donne la liste de toutes les ambassades.
# $source is where the address is from, $date the day on which somebody looked.
sending-embassy-source = Adresse tirée de : { $source }, en date du { $date }.
sending-postage = Affranchissement : { $price }, en date du { $date }.
sending-failing = D’autres disent que rien ne passe par ce moyen. Essayez-en d’abord un autre.
sending-report-post = La lettre est revenue
sending-report-email = L’e-mail est revenu
sending-report-fax = Le fax ne répond pas
sending-report-web = Le formulaire ne marche pas
sending-report-of = { $what } : { $contact }
sending-reported = Merci. J’en tiens compte sans noter qui l’a dit.
sending-report-undone = Très bien, je n’en tiens plus compte.
# To coordinators. $contact is the address or number, $recipient whose it is, $title that of the urgent action.
sending-news-failing = Deux personnes disent que { $contact } ne marche pas ({ $recipient }, « { $title } »). Je le propose désormais en dernier.
sending-news-problem = Dix personnes disent que { $contact } ne marche pas ({ $recipient }, « { $title } »). Merci de chercher une autre adresse.
# To coordinators, when files of published urgent actions were read again. $slugs are short names with commas.
folder-unsound = Le dossier des actions urgentes a été relu. Les fichiers de { $slugs } contiennent des erreurs et n’ont pas été repris : la version d’avant reste en ligne. Le journal indique le fichier et la ligne.
# Before somebody who signs with initials takes this way: what else may name them, and what to do.
sending-careful = Vous signez de vos initiales : pour chaque moyen, voici ce qui pourrait encore vous nommer.
sending-careful-post = Une enveloppe n’a pas besoin d’adresse d’expéditeur : n’en mettez pas, sinon votre nom y figure.
sending-careful-email = Votre adresse e-mail et le nom du compte peuvent pourtant dire qui vous êtes. Vérifiez les deux, ou prenez un compte qui ne vous nomme pas.
sending-careful-fax = Un fax imprime en haut son numéro et le nom de son propriétaire. Envoyez-le d’une boutique de photocopies.
sending-careful-web = Si le formulaire demande un nom, une adresse ou un numéro, il les reçoit. Ne donnez que ce que vous voulez donner.
sending-careful-embassy = Une enveloppe n’a pas besoin d’adresse d’expéditeur : n’en mettez pas, sinon votre nom y figure.
sending-careful-phone = Un appel montre votre numéro et fait entendre votre voix. Masquez le numéro, ou prenez un autre moyen.

### Coordination : seules les personnes de ADMIN_IDS voient ceci

command-sheets = Les fiches que je prépare
command-actions = Toutes les actions urgentes, avec leurs chiffres
command-log = Ce que les coordinateurs ont fait

coordinator-reading = Je lis la fiche…
coordinator-read = Lu : { $title }
coordinator-problems = À regarder d’abord :
coordinator-no-problems = Rien n’y était obscur pour moi.
coordinator-line = (ligne { $line })
coordinator-values = Voici ce que j’ai lu. Pour corriger une valeur, répondez à ce message par son numéro et le bon texte, comme « 3 Mme Exemple ».
coordinator-from = tiré de : « { $words } »

# $count is a number of characters.
coordinator-pasted =
    J’ai { $count } caractères pour l’instant. Un long texte arrive en plusieurs messages : collez la suite, ou continuons avec ceci.
coordinator-pasted-all = C’est tout
coordinator-pasted-no = Jeter

coordinator-ask-closes = La fiche n’indique pas de dernier jour. Lequel choisir ? Pour un autre, écrivez 2026-05-31 ou 31.5.2026.
coordinator-ask-deadline = La fiche ne dit ni « avant » ni « jusqu’au ». Est-ce le dernier jour pour écrire ? Pour un autre, écrivez 2026-05-31 ou 31.5.2026.
coordinator-ask-rights = De quels droits s’agit-il ? Appuyez sur ceux qui conviennent, puis continuez.
coordinator-ask-polite = Comment les lettres nomment-elles la personne après la première mention ? Les fiches ne le disent pas. Vous pouvez écrire une autre forme.
coordinator-ask-gender = Est-ce une femme ou un homme ? Tant qu’on ne le sait pas, les lettres ne disent ni l’un ni l’autre. ({ $value })
coordinator-ask-follows = À quelle action urgente celle-ci fait-elle suite ? Appuyez dessus, ou tapez son nom court, par exemple « az-exemple ».
coordinator-follows-none = Aucune de celles-ci
coordinator-no-such-action = Je ne connais aucune action urgente de ce nom court. Appuyez sur l’une d’elles, ou tapez son nom court.
coordinator-ask-clause =
    Je n’ai pas pu transformer cette demande. Comment continue-t-elle après « Je vous demande de… » ?

    { $value }
coordinator-ask-text = La fiche ne le dit pas : { $field }. Veuillez l’écrire.
coordinator-accept = Oui : { $value }
coordinator-gender-female = Une femme
coordinator-gender-male = Un homme
coordinator-gender-unspecified = On ne sait pas
coordinator-rights-done = C’est tout
coordinator-right-life = Vie
coordinator-right-torture = Pas de torture
coordinator-right-liberty = Liberté
coordinator-right-fair-trial = Procès équitable
coordinator-right-movement = Circulation
coordinator-right-privacy = Vie privée
coordinator-right-religion = Religion
coordinator-right-expression = Expression
coordinator-right-assembly = Réunion
coordinator-right-association = Association
coordinator-right-equality = Égalité
coordinator-right-health = Santé
coordinator-right-land = Terre
coordinator-right-asylum = Asile
coordinator-no-day = Je ne connais pas ce jour. Écrivez-le comme 2026-05-31 ou 31.5.2026.

coordinator-unquotable =
    La seconde partie de la fiche ne doit pas être citée. J’y ai trouvé des mots qui touchent à la vie privée : { $words }

    Faut-il qu’aucune lettre, carte ou aperçu ne les contienne jamais ? Vous pouvez aussi écrire les mots vous-même, séparés par des virgules.
coordinator-unquotable-yes = Oui, ne jamais les citer
coordinator-unquotable-no = Non, ils peuvent figurer
# Where I found none.
coordinator-unquotable-ask = La seconde partie de la fiche ne doit pas être citée. Je n’y ai trouvé aucun mot qui touche à la vie privée. Y a-t-il quelque chose qu’aucune lettre, carte ou aperçu ne doit jamais contenir : une maladie, un nom, un lieu ? Tapez les mots, séparés par des virgules, ou appuyez sur le bouton.
coordinator-unquotable-none = Aucun

coordinator-review = « { $title } » peut être relue. Et maintenant ?
coordinator-review-errors =
    Elle ne peut pas encore être publiée :
    { $problems }
coordinator-do-letters = Lettres d’essai
coordinator-do-try = Essayer moi-même
trial-line = Ceci est un essai du brouillon, rien que pour vous : rien n’en est gardé ni compté.
trial-leave = Revenir au brouillon
trial-over = L’essai est terminé, et rien n’en est gardé.
trial-sent = ✓ { $how } : { $name }. Dans un essai, cela ne compte pas.
trial-too-late = Le dernier jour de ce brouillon est passé : plus personne ne pourrait écrire de lettre.
trial-not-here = Pas pendant un essai : rien n’en est gardé ni compté.
coordinator-do-values = Toutes les valeurs
coordinator-do-correct = Corriger quelque chose
coordinator-do-publish = Publier
coordinator-do-throw = Jeter
coordinator-letter-none = { $tone } : aucune lettre ne respecte toutes les règles. Des faits et des demandes plus courts aident.
coordinator-correct-which = Que faut-il corriger ?
# Above a list of facts with their numbers.
coordinator-correct-numbers = Tapez, séparés par des virgules, les numéros de ce qu’il faut raconter avant de demander cela :
coordinator-correct =
    { $field } est maintenant :
    { $value }

    Écrivez ce que ce doit être.
coordinator-refused =
    Cela ne peut pas rester ainsi :
    { $problems }
coordinator-back = Retour

coordinator-gate-consent =
    { $number } sur { $count }. La personne ou sa famille est au courant et d’accord, ou la fiche est publique.

    Il s’agit de : { $about }
coordinator-gate-private =
    { $number } sur { $count }. Rien de privé n’est cité.

    Voici tout ce que les lettres et les cartes peuvent dire :
    { $about }
coordinator-gate-harm =
    { $number } sur { $count }. Les lettres ne nuiront pas à la personne.

    Elles vont à :
    { $about }
coordinator-gate-nobody = à personne : elle se termine ainsi, et plus aucune lettre n’est écrite
coordinator-gate-yes = Oui, je le confirme
coordinator-gate-no = Non, pas encore

coordinator-published = « { $title } » est publiée : { $link }
coordinator-slug-taken = Une action urgente porte déjà le nom court { $slug }. Corrigez le nom de la personne, ou renvoyez la fiche.
coordinator-throw-ask = Jeter « { $title } » ? Vos réponses partent avec.
coordinator-throw-yes = Oui, jeter
coordinator-thrown = C’est effacé.
coordinator-gone = Cette fiche n’est plus là.
coordinator-stale = Cette question a déjà sa réponse. /sheets montre ce qui est ouvert.
coordinator-other-sheet-waits = La fiche qui était ouverte est conservée : /sheets y ramène.
coordinator-sheets = Vos fiches :
coordinator-sheets-none = Aucune fiche n’attend. Envoyez-m’en une en fichier, transférez-la, ou collez son texte.

coordinator-refused-empty = Le fichier est vide.
coordinator-refused-too-large = Le fichier est trop gros pour une fiche de quelques pages. Envoyez la fiche seule, sans images, ou collez son texte.
coordinator-refused-too-many-pages = Le document a trop de pages pour une seule action urgente. Envoyez les pages d’une fiche.
coordinator-refused-not-a-document = Ce n’est ni un PDF ni un texte. Enregistrez la fiche en PDF, ou collez son texte.
coordinator-refused-encrypted = Le PDF est protégé par un mot de passe. Ouvrez-le, sélectionnez tout, copiez, et collez le texte ici.
coordinator-refused-broken = Le PDF est abîmé et ne s’ouvre pas. Téléchargez-le à nouveau, ou collez son texte ici.
coordinator-refused-scanned = Le PDF contient des images de pages et aucun texte. Ouvrez-le là où l’on peut sélectionner le texte des images, copiez-le, et collez-le ici.
coordinator-refused-too-slow = Le PDF est trop long à lire. Ouvrez-le, sélectionnez tout, copiez, et collez le texte ici.
coordinator-refused-not-finished = Je n’ai pas pu lire cette fiche jusqu’au bout et je me suis arrêté. Collez ici seulement son texte : titre, récit, demandes et adresses. Si cela échoue aussi, transmettez la fiche à ceux qui gèrent le bot.
coordinator-refused-not-an-urgent-action = Cela ne ressemble pas à une action urgente : je n’ai trouvé ni demandes ni adresses sous les titres habituels.

# What a value of a sheet is, as a heading. $whom is an office, a name or a request, as it is printed.
coordinator-field-of = { $field } ({ $whom })
coordinator-field-title = Titre
coordinator-field-summary = Résumé
coordinator-field-name = Nom
coordinator-field-politeName = Nom de politesse
coordinator-field-country = Pays
coordinator-field-issued = Date de publication
coordinator-field-reference = Numéro de l’action
coordinator-field-index = Index
coordinator-field-deadline = Dernier jour pour écrire
coordinator-field-closes = Dernier jour pour écrire
coordinator-field-rights = Droits
coordinator-field-gender = Femme ou homme
coordinator-field-role = Fonction
coordinator-field-salutation = Formule d’appel
coordinator-field-addressedTo = À qui la lettre est adressée
coordinator-field-addressLines = Adresse
coordinator-field-faxes = Fax
coordinator-field-phones = Téléphone
coordinator-field-emails = Adresse e-mail
coordinator-field-emailSubject = Objet du courriel
coordinator-field-web = Site web
coordinator-field-social = Réseaux sociaux
coordinator-field-note = Remarque
coordinator-field-forWritersIn = Pour qui écrit de
coordinator-field-clause = Demande
coordinator-field-label = Demande sous forme de nom
coordinator-field-short = Demande dans les lettres les plus courtes
coordinator-field-sentence = Demande en une phrase
coordinator-field-fact = Ce qui est raconté
coordinator-field-date = Date de ce qui est raconté
coordinator-field-copies = Copies
coordinator-field-languages = Langues
coordinator-field-demands = Demandes
coordinator-field-recipients = Destinataires
coordinator-field-people = Personnes
coordinator-field-background = Seconde partie du document
coordinator-field-text = Texte
coordinator-field-neverQuote = Mots à ne jamais citer
coordinator-field-because = Ce qui la justifie
coordinator-field-embassies = Copies aux ambassades
coordinator-field-factShort = La même chose dans les lettres les plus courtes
coordinator-embassies-true = Oui, aux ambassades
coordinator-embassies-false = Non

# Ce dont la lecture de la fiche et les règles ne sont pas sûres. $what : des mots de la fiche, un nom ou un jour.
sheet-problem-title-missing = Je n’ai pas trouvé de titre.
sheet-problem-country-missing = Je n’ai pas pu dire de quel pays il s’agit.
sheet-problem-country-guessed = C’est celui que le texte nomme le plus souvent ; vérifiez qu’il est juste.
sheet-problem-country-of-contacts = Aucun pays n’est nommé ; c’est celui de ce numéro ou de cette adresse : « { $what } ».
sheet-problem-people-missing = Je n’ai trouvé le nom de personne en danger.
sheet-problem-people-guessed = Il vient du texte courant ; vérifiez qu’il est juste et que personne ne manque.
sheet-problem-person-unnamed = Il s’agit aussi de quelqu’un sans nom : « { $what } ».
sheet-problem-person-nameless = Il s’agit de quelqu’un sans nom.
sheet-problem-gender-unknown = La fiche ne dit pas s’il s’agit d’une femme ou d’un homme : { $what }.
sheet-problem-gender-guessed = Cela vient de la façon dont le texte parle de cette personne : { $what }.
sheet-problem-summary-missing = Je n’ai pas trouvé de résumé.
sheet-problem-summary-guessed = Où il finit, je l’ai deviné : le texte ne montre pas de paragraphes.
sheet-problem-demands-missing = Je n’ai trouvé aucune demande.
sheet-problem-demand-cut = Elle semble coupée.
sheet-problem-statement-left-out = Ceci se trouve parmi les demandes, mais ne demande rien : « { $what } ».
sheet-problem-languages-unknown = Je ne connais aucune langue de ce nom : « { $what } ».
sheet-problem-deadline-missing = La fiche n’en indique pas ; il faut en fixer un.
sheet-problem-deadline-no-year = L’année manque ; j’ai pris le premier jour de cette date après la publication.
sheet-problem-deadline-in-words = Il est dit en toutes lettres ; vérifiez le jour : « { $what } ».
sheet-problem-deadline-incomplete = L’année manque, et la fiche n’a pas de date de publication : « { $what } ».
sheet-problem-deadline-no-such-day = Ce jour n’existe pas au calendrier : « { $what } ».
sheet-problem-deadline-before-issue = Il est antérieur à la date de publication.
sheet-problem-deadline-far = Il vient plus d’un an après la date de publication.
sheet-problem-deadline-ambiguous = Le jour et le mois pourraient être inversés : « { $what } ».
sheet-problem-deadline-several = La fiche en indique plusieurs ; l’autre est « { $what } ».
sheet-problem-date-ambiguous = Le jour et le mois pourraient être inversés : « { $what } ».
sheet-problem-recipients-missing = Je n’ai trouvé personne à qui écrire.
sheet-problem-recipient-unreachable = Je n’ai trouvé aucun moyen de joindre ce destinataire.
sheet-problem-recipient-unnamed = Ce destinataire n’a ni fonction ni nom.
sheet-problem-recipient-address-elsewhere = La fiche n’indique pas d’adresse, seulement un téléphone, un formulaire ou des réseaux sociaux.
sheet-problem-salutation-missing = La fiche n’en indique pas pour ce destinataire.
sheet-problem-salutation-in-two-languages = Elle y figure en deux langues : « { $what } ».
sheet-problem-email-hidden = La page web d’où vient le texte l’a cachée : « { $what } ».
sheet-problem-email-mended = Une espace ou une fin de ligne la coupait, je l’ai réunie : « { $what } ».
sheet-problem-email-unread = Ce n’est pas une adresse e-mail : « { $what } ».
sheet-problem-number-no-country-code = L’indicatif du pays manque : « { $what } ».
sheet-problem-number-unlabelled = La fiche ne dit pas si c’est un téléphone ou un fax : « { $what } ».
sheet-problem-columns-merged = Deux colonnes se sont mêlées ici ; voyez ce qui appartient à qui : « { $what } ».
sheet-problem-background-missing = Elle manque ; il manque peut-être une page.
sheet-problem-layout-guessed = Je ne connais pas cette présentation : j’ai jugé d’après les titres et la forme du texte. Veuillez tout relire.
sheet-problem-language-unread = Je ne connais pas la langue de cette fiche : je l’ai lue d’après sa seule forme, et ses textes sont à réécrire.
sheet-problem-capitals-put = La fiche est écrite toute en minuscules ou toute en majuscules : les majuscules ont été mises selon des règles, et les noms de lieux peuvent en manquer.
sheet-problem-text-damaged = Des lettres se sont perdues avant que le texte n’arrive ici.
sheet-look-deadline-kind = La fiche ne dit ni « avant » ni « jusqu’au » : peut-on encore écrire ce jour-là ?
sheet-look-person-unnamed = Il s’agit aussi de quelqu’un sans nom, laissé de côté ici.
sheet-look-gender-unknown = Est-ce une femme ou un homme ? Tant qu’on ne le sait pas, les lettres ne disent ni l’un ni l’autre : { $what }.
sheet-look-polite-name = Comment les lettres nomment-elles la personne après la première mention ? Les fiches ne le disent pas.
sheet-look-no-event = Je n’ai trouvé dans le texte rien qui se soit passé : les lettres pourraient demander, mais pas raconter.
sheet-look-fact-upcoming = Cela est encore à venir, semble-t-il, et ne se raconte plus après cette date : { $what }.
sheet-look-label-made = Je n’ai pas pu faire un intitulé de cette demande ; voyez comment il se lit.
sheet-look-label-long = Elle est longue pour une carte.
sheet-look-clause-out-of-place = Elle renvoie à ce qui précède, et n’a de sens qu’à sa place.
sheet-look-clause-name-put = La personne n’y était qu’un pronom ; j’ai mis son nom.
sheet-look-clause-pronoun = La personne n’y est qu’un pronom.
sheet-look-salutation-elsewhere = La fiche l’indique dans une autre langue ; les lettres emploient celle qui découle de la fonction.
sheet-look-rights = De quels droits s’agit-il ?
sheet-look-because = Je l’ai appuyée sur ceci ; voyez si cela convient.
sheet-look-because-none = Rien de ce qui est raconté ne parle de cette demande : les lettres la formuleraient sans dire pourquoi.
sheet-look-because-no-room = Ce qui justifie cette demande est trop long pour les lettres les plus courtes : elles la formuleraient sans dire pourquoi. Raccourcissez ce qui est raconté.
sheet-look-fact-no-room = Les lettres les plus courtes, pour un fax ou une carte postale, n’ont pas la place pour cela : elles dépassent 110 mots. Raccourcissez ce passage ou ce qui est demandé.
sheet-look-fact-pronoun = Il est question de plusieurs personnes, et rien ne dit ici de laquelle il s’agit. Mettez le nom.
sheet-look-never-quote = Ces mots ne figurent que dans la seconde partie et semblent privés : les lettres ne doivent jamais les citer.

# What the checks of the files of an urgent action find, and what to do about it. The place stands before it.
check-no-action-file = Le fichier action.yaml manque.
check-unknown-file = « { $what } » n’est pas un fichier d’action urgente. Les voici : action.yaml, { $known }.
check-not-utf8 = Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8 et relisez ses accents.
check-letter-lost = Une lettre s’est perdue ici, un signe est à sa place. Tapez la lettre qui y était.
check-letters-doubled = Des paires de signes étranges remplacent ici des lettres. Tapez les lettres voulues, par exemple « é » pour « Ã© ».
check-key-twice = La même clé figure ici deux fois. Gardez-en une.
check-yaml-broken = À partir d’ici, le fichier est illisible. Vérifiez les retraits et mettez entre guillemets droits les textes avec deux-points, « # » ou « * ».
check-key-unknown = Je ne connais pas cette clé. Supprimez-la ou corrigez-la ; on connaît ici : { $known }.
check-missing-text = Cela manque. Ajoutez le texte.
check-missing-boolean = Cela manque. Ajoutez true ou false.
check-missing-list = Cela manque. Ajoutez une liste.
check-missing-group = Cela manque. Ajoutez-le, avec ses clés en dessous.
check-missing-choice = Cela manque. Écrivez l’un de ceux-ci : { $known }.
check-no-text = Ce devrait être un texte. Mettez-le entre guillemets droits.
check-no-boolean = Ce devrait être true ou false, sans guillemets.
check-no-list = Ce devrait être une liste. Commencez chaque élément sur sa propre ligne par « - ».
check-no-group = Il devrait y avoir des clés ici, en dessous et en retrait.
check-no-choice = « { $what } » n’est pas connu ici. Écrivez l’un de ceux-ci : { $known }.
check-too-few = Il n’y en a aucun. Écrivez-en au moins un.
check-form-text = C’est vide, ou contient un saut de ligne, deux espaces de suite ou des accolades. Écrivez un texte simple d’un seul tenant.
check-form-id = « { $what } » n’est pas un identifiant. Utilisez des minuscules de a à z, des chiffres et des tirets simples, comme travel-ban.
check-form-slug = « { $what } » n’est pas un nom court. Utilisez des minuscules, des chiffres et des tirets simples, { $most } signes au plus.
check-form-day = « { $what } » n’est pas un jour du calendrier. Écrivez-le comme 2026-05-31.
check-form-date = « { $what } » n’est ni un jour, ni un mois, ni une année. Écrivez 2026-05-31, 2026-05 ou 2026, aussi précisément que la fiche.
check-form-country = Je ne connais aucun pays « { $what } ». Tapez son nom ou ses deux lettres, comme AZ.
check-form-language = Je ne connais aucune langue « { $what } ». Tapez son nom ou ses lettres, comme az.
check-form-script = « { $what } » n’est pas une écriture. Écrivez ses quatre lettres, comme Latn ou Cyrl.
check-other = Ce n’est pas ce qui est attendu ici : { $what }.
check-slug-differs = Le nom court est « { $what } », mais le dossier s’appelle « { $folder } ». Donnez-leur le même nom.
check-new-follows = Une nouvelle action urgente n’en suit aucune. Seules une mise à jour ou une fin le font.
check-follows-itself = Une action urgente ne peut pas se suivre elle-même. Nommez celle d’avant.
check-id-twice = L’identifiant « { $what } » y est deux fois. Donnez à chacun le sien.
check-no-such-fact = Rien de ce qui est raconté ne s’appelle « { $what } ». Il y a : { $known }.
check-no-such-recipient = Aucun destinataire ne s’appelle « { $what } ». Il y a : { $known }.
check-no-such-id = Il n’y a rien à traduire sous ce nom : « { $what } ». Corrigez-le ou supprimez-le ; il y a : { $known }.
check-last-day-one = Il faut exactement un dernier jour : imprimé avec « avant » ou « jusqu’au », ou fixé par la section.
check-last-day-early = Le dernier jour ({ $last }) précède la date de publication ({ $issued }). Comparez les deux avec la fiche.
check-event-late = { $date } est postérieur à la date de publication ({ $issued }). Comparez avec la fiche.
check-upcoming-undated = Ce qui est encore à venir doit avoir année, mois et jour, pour ne plus être raconté ensuite.
check-upcoming-over = { $date } précède la date de publication ({ $issued }) : ce n’était plus à venir.
check-fact-circle = « { $what } » dépend de lui-même, par { $circle }. N’indiquez que ce qu’il faut savoir avant.
check-who-needs = Qui est la personne vient avant tout le reste et ne dépend de rien.
check-fact-order = Dans une lettre, cela vient avant { $later } et ne peut pas en dépendre.
check-law-alone = Cette règle ne se rattache à aucun fait. Indiquez celui auquel elle se rapporte.
check-nobody-asks = Rien n’est demandé à « { $what } ». Adressez-lui une demande, ou supprimez ce destinataire.
check-gender-missing = Il n’est pas dit s’il s’agit d’une femme, d’un homme ou d’un groupe.
check-group-gender = Un groupe est écrit comme une seule personne, avec un genre.
check-group-as-one = Un groupe porte le nom d’une seule personne : « { $what } ». Écrivez le nom du groupe, ou ses membres un à un.
check-several-as-one = Plusieurs personnes sont écrites comme une seule : « { $what } ».
check-name-differs = « { $what } » n’y figure pas. Écrivez le nom comme la fiche ; réunissez plusieurs personnes.
check-number-left-out = Aucun plan de numérotation ne connaît « { $what } » ; ce numéro est laissé de côté. Comparez avec la fiche et écrivez-le comme +994 12 492 0625.
check-number-kept = Aucun plan de numérotation ne connaît « { $what } ». Ce numéro est montré tel qu’imprimé, faute d’autre chose.
check-email-left-out = « { $what } » n’est pas une adresse e-mail ; elle est laissée de côté. Écrivez une adresse, comme office@example.org.
check-web-left-out = « { $what } » n’est pas une adresse web ; elle est laissée de côté. Écrivez-la comme https://example.org/contact.
check-unreachable = On ne peut leur écrire nulle part. Donnez une adresse, un e-mail, un fax ou un site.
check-no-texts = Il n’y a de textes dans aucune langue dans laquelle on écrit des lettres.
check-language-missing = La fiche demande des lettres en « { $what } », et il n’y a pas encore de textes dans cette langue.
check-languages-other = La fiche demande des lettres en { $asked }, et il n’y a de textes qu’en { $known }.
check-texts-missing = Les textes de « { $what } » manquent. Ajoutez « { $what }: » et ce qui va en dessous.
check-office-missing = Ni la fonction ni un nom ne sont indiqués. Ajoutez « role: », par exemple « Ministre de la Justice ».
check-untellable = { $known } ne peut pas l’apprendre. Ajoutez un récit qui ne soit ni court ni pour un autre destinataire.
check-place-kind = À la place « { $what } » ne peut être raconté que ce qui est du genre « { $kind } ». Supprimez la place, ou racontez-le là.
check-clause-missing = La demande n’est dite ni par une tournure ni par une phrase. Ajoutez « clause: » ou « sentence: ».
check-said-twice = Les mêmes mots y sont deux fois. Dites-le autrement, ou supprimez-en un.
check-private-quoted = Il y a là des mots qui ne doivent jamais être cités. Supprimez-les ici.
check-ends-with-sign = Il se termine par un signe de ponctuation. Ôtez-le : la phrase autour a le sien.
check-begins-large = Il commence par une majuscule. Commencez en minuscule : c’est la suite d’une phrase.
check-clause-form = Sous cette forme, cela n’entre pas dans une lettre. Il faut la forme de « { $example } ».
check-short-long = Il compte { $count } mots, plus que { $most } : le ton bref n’a pas plus de place.
check-sentence-open = Cela ne se termine pas comme une phrase. Mettez un point.
check-salutation-open = L’appel « { $what } » est toute la première ligne d’une lettre. Terminez-le par « { $ending } ».
check-card-long = Avec le titre, le nom et les demandes, la carte a { $count } signes, plus que { $most }. Dites-le en deux à quatre phrases.
check-title-long = Le titre rend le lien de partage trop long : { $count } signes, plus que { $most }. Raccourcissez-le.
# Rules of letters by their numbers. In the line $what may be pieces of letters, $tones in which tones it is, $count how many letters.
letter-rule-Q1 = Il manque à la page une partie de la lettre.
letter-rule-Q2 = Le nom complet n’est pas là où il faut, ou trop souvent.
letter-rule-Q3 = La lettre dit quelque chose que la fiche ne dit pas.
letter-rule-Q4 = Une demande manque, ou y est deux fois.
letter-rule-Q5 = Quelque chose n’y est pas poli.
letter-rule-Q6 = Quelque chose y accuse ou dépasse ce qui est connu.
letter-rule-Q7 = Quelque chose y est politique.
letter-rule-Q8 = Elle est trop longue pour son ton.
letter-rule-Q9 = Elle dit de la personne qui écrit quelque chose qu’elle n’a pas tapé.
letter-rule-Q10 = Elle dit « nous ».
letter-rule-Q11 = Elle nomme une organisation.
letter-rule-Q12 = Une partie est dans une autre langue ou une autre écriture.
letter-rule-Q13 = À la fin manquent les remerciements, la demande de réponse ou la formule juste.
letter-rule-Q14 = Elle n’est pas signée comme il faut.
letter-rule-Q15 = La date manque, ou dépasse le dernier jour.
letter-rule-Q16 = Une adresse ou un numéro n’y a pas sa place.
letter-rule-Q17 = Les mots ne s’accordent pas avec une femme, un homme ou plusieurs personnes, ou trahissent le genre de qui écrit.
letter-rule-Q18 = Elle ressemble trop à d’autres lettres.
letter-rule-Q19 = Quelque chose n’y est pas d’une lettre : un lien, une marque, un blanc à remplir.
letter-rule-Q20 = Elle cite ce qui ne doit jamais être cité.
letter-rule-Q21 = Elle ne tient pas dans un message, ou n’a pas d’objet.
letter-rule-Q22 = Espaces, guillemets ou autres signes ne sont pas justes pour la langue.
letter-rule-Q23 = Quelque chose est demandé avant qu’on dise sur quoi cela repose.
letter-rule-Q24 = Quelque chose n’y a de sens qu’après ce qui n’a pas été raconté.
letter-rule-Q25 = Un « son », « sa » ou « leur » pourrait se lire comme « votre ».
letter-rule-Q26 = Une phrase y est deux fois.
letter-rule-Q27 = Elle parle à son destinataire de son propre service comme de celui d’un autre.
letter-rule-line = { $rule } : { $what } ({ $tones } ; lettres : { $count })

# Ce dont la lecture de la fiche et les règles ne sont pas sûres. $what : des mots de la fiche, un nom ou un jour.

coordinator-log = Les plus récents d’abord :
coordinator-log-none = Rien n’a encore été fait.
coordinator-log-you = Vous
coordinator-log-other = Une autre personne de la coordination ({ $id })
coordinator-log-older = Plus anciens
coordinator-log-line = { $when } · { $who } · { $deed } : { $what }
coordinator-deed-read = lu
coordinator-deed-corrected = corrigé
coordinator-deed-confirmed = confirmé
coordinator-deed-published = publié
coordinator-deed-moved = échéance déplacée
coordinator-deed-updated = terminée par une mise à jour
coordinator-deed-stopped = arrêté
coordinator-deed-translated = langue ajoutée
coordinator-deed-checked = marqué comme relu
coordinator-deed-thrown = jeté

translation-add = Ajouter : { $language }
translation-mark = { $language } : relu par une personne
# Above the texts, in the file. $example is a clause of that language.
translation-header =
    Textes à traduire. Langue : { $language }.
    Au-dessus de chaque place se trouve ce qu’elle dit maintenant ; écrivez entre les guillemets et ne touchez à rien avant les deux-points.
    Les noms sont des propositions : regardez chacune de leurs formes. Une demande a la forme « { $example } ».
    Renvoyez ce fichier au bot. Qui l’a relu peut signer : checkedBy: un nom
translation-handed-out = Les textes à traduire. Langue : { $language }. Remplissez le fichier et renvoyez-le-moi.
translation-unknown = Je ne sais pas à quelle action urgente ces textes appartiennent. Renvoyez le fichier que j’ai remis, avec sa première ligne.
translation-problems =
    Il faut d’abord corriger ceci ; renvoyez ensuite le fichier :

    { $problems }
translation-ready = Les textes sont complets. Langue : { $language }.
translation-checked = Proposer : relu par quelqu’un qui connaît la langue ({ $language })
translation-unchecked = Proposer, pas encore relu
# $wrong is how many of them break a rule.
translation-letters = Lettres essayées : { $count } ; enfreignent une règle et ne seraient pas remises : { $wrong }.
translation-offered = On peut maintenant écrire des lettres. Langue : { $language }.

coordinator-actions = Toutes les actions urgentes. Appuyez sur l’une d’elles pour voir ses chiffres.
coordinator-status-live =
    { $days ->
        [0] dernier jour
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
coordinator-status-expired = expirée
coordinator-status-stopped = arrêtée
coordinator-status-draft = brouillon
coordinator-figures =
    { $title }
    { $status }, dernier jour : { $date }
    Textes : { $texts }

    Lettres envoyées : { $letters }
    Par langue : { $languages }
    Rappels envoyés : { $reminders }
    Personnes avec rappels : { $count }
coordinator-nothing-sent = aucune pour l’instant
# Behind the name of a language whose texts nobody has read over.
coordinator-unchecked = { $language } (non relu)
# In front of a number: the reminders of each rung, those asked for, and other messages.
coordinator-reminded-sevenDays = 7 jours avant
coordinator-reminded-twoDays = 2 jours avant
coordinator-reminded-lastDay = le dernier jour
coordinator-reminded-again = demandés encore
coordinator-reminded-published = comme nouvelle
coordinator-reminded-announcement = changements
coordinator-move = Déplacer l’échéance
coordinator-stop = Arrêter
coordinator-good = Bonne nouvelle : arrêter
coordinator-move-ask = « { $title } » : jusqu’à quel jour peut-on écrire ? Écrivez-le comme 2026-05-31 ou 31.5.2026.
# $count is how many people are told.
coordinator-preview =
    { $count ->
        [one] { $count } personne suit cette action et lira, dans sa langue :
       *[other] { $count } personnes suivent cette action et liront, dans leur langue :
    }

    { $text }

    Rien n’est encore changé ni envoyé.
coordinator-do-it = Oui, faites-le
coordinator-telling = C’est changé. Je préviens celles et ceux qui la suivent…
coordinator-told = C’est changé, et celles et ceux qui la suivent sont en train d’être prévenus.
# $sent is how many messages have gone out, $count how many people follow it.
coordinator-told-some = C’est modifié. Déjà informées : { $sent } sur { $count }.
coordinator-told-all = C’est modifié, et toutes les personnes qui la suivent sont informées : { $sent }.
coordinator-told-before = C’est changé. Ils en avaient déjà été prévenus.
coordinator-changed-meanwhile = Quelqu’un d’autre l’a changée au même moment. Rien n’a été fait ; veuillez recommencer.
# $news is the title of the sheet that ended it, $summary what it tells.
announcement-ended =
    « { $title } » : { $news }

    { $summary }

    N’écrivez plus de lettres, s’il vous plaît. Merci pour tout ce que vous avez fait.
# $news is the title of the update.
announcement-followed =
    Il y a du nouveau sur « { $title } » : { $news }

    Ce qui est demandé a changé aussi. Si vous avez déjà écrit, vous pouvez écrire à nouveau : { $link }
announcement-moved =
    Le dernier jour pour « { $title } » est maintenant le { $date }.

    Si vous n’avez pas encore écrit, il est encore temps : { $link }
announcement-stopped = « { $title } » : veuillez ne plus écrire de lettres. Cette action urgente est terminée. Merci pour tout ce que vous avez fait.
announcement-good = Bonne nouvelle à propos de « { $title } » : les lettres ne sont plus nécessaires. Merci, elles ont aidé.
