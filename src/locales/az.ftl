# What the bot says, in Azerbaijani. No person has checked this file yet.
#
# Kept to throughout: "siz" in lower case; no suffix on a variable, because it cannot follow the vowels of what
# stands there; nouns stay singular after a number, so most plurals need no selector. An urgent action is
# "təcili çağırış", a section "bölmə".

### Commands: the menu that Telegram shows (at most 256 characters each)

command-start = Təcili çağırışlar və necə başlamalı
command-write = Məktub yazmaq
command-reminders = Son gündən əvvəl xatırlatmalar
command-stop = Daha xatırlatma göndərilməsin
command-language = Danışdığım dili seçmək
command-cancel = Məktubu kənara qoymaq; saxlanılır
command-help = Bu necə işləyir
command-privacy = Sizin haqqınızda nə saxlayıram
command-export = Məlumatlarım: baxmaq və fayl kimi almaq
command-forget = Haqqınızda saxladığım hər şeyi silmək

### Description: what people see before they press Start

# At most 120 characters.
bot-about = Təhlükədə olan insan üçün üç dəqiqəyə öz məktubunuzu yazmağa kömək edirəm.
# At most 512 characters.
bot-description =
    Kimsə insan hüquqlarını müdafiə etdiyinə görə təhlükə ilə üzləşəndə, səlahiyyət sahiblərinə yazılan məktublar kömək edir.

    Nə baş verdiyini danışıram, bir neçə sual verirəm və sizə bütün ünvanları ilə birlikdə hazır, yalnız sizə məxsus bir məktub təqdim edirəm. Onu öz poçt qutunuzdan göndərirsiniz. Pulsuz və qeydiyyatsız.

### Welcome

welcome =
    Salam! Təcili çağırış təhlükədə olan bir insan üçün məhz indi, məktublar hələ kömək edə bildiyi vaxt yazmağa çağırır.

    Bir neçə qısa sual verib yalnız sizə məxsus bir məktub tərtib edirəm, onu özünüz göndərirsiniz. Bu, təxminən üç dəqiqə çəkir.

### Help

help =
    Bu necə işləyir

    1. Təcili çağırış seçin və nə baş verdiyini oxuyun.
    2. Məktubun dilini və üslubunu seçin, sonra onu necə imzalayacağınızı bildirin.
    3. Məktubu oxuyun, istədiyinizi dəyişin və verəcəyim ünvanlara göndərin.

    /start – təcili çağırışlar
    /write – məktuba başlamaq və ya başladığınızı davam etdirmək
    /reminders – son gündən əvvəl xatırlatmalar
    /stop – daha xatırlatma göndərilməsin
    /language – danışdığım dil
    /cancel – məktubu kənara qoymaq; saxlanılır
    /privacy – sizin haqqınızda nə saxlayıram
    /export – məlumatlarım, fayl kimi
    /forget – hamısını silmək

    Mən rəsmi şəxslərə heç nə göndərmirəm: əsl çəkisi olan sizin öz poçt qutunuzdan gələn məktubdur.

### Privacy

# $draft, $writer and $sent are numbers of days.
privacy =
    Haqqınızda nə saxlayıram

    • Üzərində işlədiyiniz məktub və göndərilənədək hazır məktub: son sözünüzdən ən çoxu { $draft } gün.
    • Diliniz, saat qurşağınız və son seçimləriniz: { $writer } gün; adınız və şəhəriniz yalnız siz istəsəniz.
    • Xatırlatmalar və yazdığınız barədə qeyd: son gündən ən çoxu { $sent } gün.

    Hamısı şifrələnir. Təhlükəsizlik sualına cavabınız heç vaxt saxlanmır. Telegram bu söhbəti ötürür və oxuya bilər; botu işlədənlər mesajları mən emal edərkən görə bilərdi.

    /export sizə aid olanı göstərir, /forget silir.
privacy-more =
    Sizin haqqınızda nə saxlayıram və nə üçün

    • Üzərində işlədiyiniz məktub: seçimləriniz, adınız və şəhəriniz, özünüzdən əlavə etdiyiniz sətir. Bu ona görədir ki, fasilə verəndə heç nə itməsin. Məktub hazır olanda və ya sizdən { $draft } gün xəbər çıxmayanda silinir. Xatırlatma istəmisinizsə, məktub sizi son günə qədər gözləyir.
    • Diliniz və saat qurşağınız, həmçinin növbəti dəfə sizi suallardan azad edən məlumat: sonuncu məktubun dili və üslubu, yalnız siz istəsəniz, adınız və şəhəriniz. Bunlar sonuncu məktubunuzdan və ya seçiminizdən { $writer } gün sonra silinir.
    • Mənə bildirsəniz, məktubu göndərdiyiniz barədə qeyd (bir daha xatırlatma almamağınız üçün) və istəsəniz, xatırlatmalarınız. Bunlar təcili çağırışla birlikdə, ən geci onun son günündən { $sent } gün sonra silinir. Yeni təcili çağırışlardan xəbər tutmaq istəyiniz siz onu ləğv edəndə və ya bir ildən sonra silinir.

    Bunların hamısı şifrələnir və heç birində Telegram adınız və ya nömrəniz oxuna bilən şəkildə yazılmır. Neçə məktub yazıldığı adsız sayılır.

    Təhlükəsizlik sualına cavabınız heç vaxt saxlanmır. Hazır məktubların yalnız nədən tərtib olunduğunu şifrələnmiş şəkildə, göndərilənə qədər saxlayıram: ən çoxu { $draft } gün, xatırlatmalar varsa, son günə qədər. Telegram bu söhbəti ötürür, oxuya bilər və istənilən başqa söhbət kimi saxlayır: onu tətbiqdə silə bilərsiniz. Botu işlədənlər texniki olaraq mesajları emal vaxtı görə bilərdi; bot onları heç yerə yazmır.

    /forget hər şeyi birdəfəlik silir.
privacy-forget = Hər şeyi sil
privacy-more-button = Ətraflı
privacy-show = Haqqımda nə saxladığını göstər
# /export: what is kept about this person, line by line.
export-heading = Haqqınızda saxladıqlarımın hamısı budur:
export-nothing = Haqqınızda heç nə saxlamıram.
export-language = Sizinlə danışdığım dil: { $language }
export-zone = Saat qurşağınız: { $zone }
export-last = Sonuncu məktubunuz: { $language }, { $tone }
export-shown = Sizə sonuncu göstərdiyim, ən gec sabaha qədər saxlanılır: { $title }
export-remembered = Növbəti məktub üçün yadda saxlanıb: { $name }, { $place }
export-draft = Başlanmış məktub: { $title }
export-draft-typed = Onun üçün yazdıqlarınız: { $answers }
export-finished = Hazır məktub, göndərilənə qədər saxlanılır: { $title }
export-sent = Göndərilmiş məktub, ən geci iki gün sonra silinir: { $title }
export-reported = İşləmədiyini bildirdiyiniz ünvanlar: { $contacts }
export-reminder = Xatırlatmalar: { $title }, saat { $hour } ({ $zone })
export-news = Yeni təcili çağırışlar barədə xəbər, saat { $hour } ({ $zone })
export-written = Yazdığınızı mənə bildirmisiniz: { $title }
export-file = Eyni məlumat başqa proqramlar üçün faylda da var. /forget hamısını silir.

### Forget

forget-confirm = Haqqınızda saxladığım hər şeyi silimmi: başlanmış məktubu, adınızı və şəhərinizi, seçimlərinizi və xatırlatmalarınızı? Bunu geri qaytarmaq olmayacaq.
forget-yes = Bəli, hamısını sil
forget-no = Xeyr, qalsın
forget-done = Hazırdır. Artıq haqqınızda heç nə saxlamıram. Bu söhbəti Telegramda da silə bilərsiniz; nə vaxtsa yenə yazmaq istəsəniz, /start kifayətdir.
forget-kept = Yaxşı, hər şey olduğu kimi qalır.

### Language

language-choose = Hansı dildə danışım? (Məktubun dili ayrıca seçilir.)
language-chosen = Yaxşı, bundan sonra Azərbaycan dilində danışıram.

### Card of an urgent action

# $name is the person or persons at risk, $country the name of the country.
card-who = { $name }, { $country }
card-update = Bu, əvvəlki təcili çağırışlardan birinin davamıdır.
card-only-in = { $count ->
    [one] Bu təcili çağırış və məktubları yalnız bir dildədir: { $languages }.
   *[other] Bu təcili çağırış və məktubları yalnız bu dillərdədir: { $languages }.
}
card-asked = Məktublarda xahiş olunur:
# $date is a whole date such as "25 noyabr 2014".
# $today is the day on which this is said: the message may be read later.
card-last-day = { $days ->
    [0] Bu gün, { $date }, yazmaq üçün son gündür.
   *[other] Yazmaq üçün son gün: { $date } ({ $today }: { $days } gün qalıb).
}
card-closes = { $days ->
    [0] Zəhmət olmasa, bu gün, { $date }, yazın.
   *[other] Zəhmət olmasa, bu tarixədək yazın: { $date } ({ $today }: { $days } gün qalıb).
}
card-last-hours = Yazmaq üçün son gün: { $date }. Olduğunuz yerdə o gün hələ bitməyibsə, zəhmət olmasa, yazın.
card-write = Məktub yaz
card-go-on = Məktubumu davam etdir
card-written = Siz artıq yazmısınız. Təşəkkür edirəm!
card-write-again = Daha bir məktub yaz
card-remind = Mənə xatırlat
card-reminded = Xatırlatmalar aktivdir
card-share = Paylaş
card-language = Dil
card-others = Digər təcili çağırışlar
# The words that go along with a shared link; $title is the heading of the urgent action.
card-share-text = { $title }. Məktub üç dəqiqə vaxt aparır:

### Closed

closed-deadline =
    Məktublar üçün son gün { $date } idi, ona görə daha məktub yazmıram: gec çatardı.

    Bunlar yenə kömək edir: baş verənləri başqalarına çatdırmaq və kömək etməyin hələ gec olmadığı başqa bir insan üçün yazmaq. Burada daha çox şey etmək istəyirsinizsə, bu botu işlədən təşkilatdan soruşun.
closed-seems = Məktublar üçün son gün { $date } idi və olduğunuz yerdə o gün, görünür, artıq bitib. Amma harada olduğunuzu yalnız təxmin edə bilirəm. Orada indi { $today }, saat { $time }, düzdürmü?
closed-stopped = Bu təcili çağırış başa çatıb: daha məktub lazım deyil. Kömək etmək istədiyiniz üçün sağ olun.
# To the urgent action that goes on with this one, and tells what became of the person.
closed-outcome = Sonra nə oldu
# Where an update goes on with it.
closed-followed = Bu barədə daha yeni məlumat var, məktublar indi onunla yazılır.
closed-next = Yenisinə keç
closed-others = Bu təcili çağırışlar açıqdır:
closed-no-others = Hazırda başqa açıq təcili çağırış yoxdur.

### List of urgent actions

list-heading = Açıq təcili çağırışlar və yazmaq üçün son gün. Nə baş verdiyini oxumaq üçün birini seçin:
list-none =
    Hazırda açıq təcili çağırış yoxdur, ona görə bu gün yazmağa ehtiyac yoxdur.

    Əlinizdə kağız üzərində təcili çağırış varsa, məktubların hələ kömək edib-etmədiyini bu botu işlədən təşkilatdan soruşun.
# One line of the list; $date is a day without its year, here and as $today: "25 November".
list-line = { $date }: { $title }
# One that has no texts in the language of the bot.
list-line-in = { $date } ({ $language }): { $title }
list-unknown = Bu keçidin göstərdiyi təcili çağırışı tanımıram. Ola bilsin, keçiddə yazı səhvi var və ya çağırış məndən köhnədir.
# Who runs the bot and where to ask, as they are set.
organisation-contact = { $name }: { $contact }

### Groups

group-write = Məktub yaz
group-closed = “{ $title }” üzrə məktublar üçün son gün { $date } idi.
group-stopped = “{ $title }” başa çatıb: daha məktub lazım deyil.
group-open = Söhbəti aç
group-private = Buna yalnız şəxsi söhbətdə cavab verirəm: qrupda cavabı hamı görərdi.
group-above = Nə baş verdiyi yuxarıda yazılıb.
group-list-above = Təcili çağırışların siyahısı yuxarıda da var. Kim üçün yazmaq istəyirsiniz?

### Cancel

cancel-nothing = Dayandırmağa bir şey yoxdur. /write məktuba başlayır, /help nə edə bildiyimi göstərir.

### Errors: one calm sentence and a way on

error-moment = Bir az gözləyin, zəhmət olmasa: məndə nəsə cavab vermir. Göndərdiyiniz itməyib, düzələn kimi özüm davam edəcəyəm.
error-failed = Məndə nəsə alınmadı, amma məktubunuz yerindədir. Davam etmək üçün, zəhmət olmasa, /write göndərin.
# Redis came back empty: said once to whoever goes on with what is gone.
error-emptied = Çox üzr istəyirəm: məndəki nasazlığa görə saxladığım hər şey itib: yarımçıq məktublar, xatırlatmalar və ayarlarınız da. Bu söhbətdə olan hazır məktubları yenə göndərmək olar. Zəhmət olmasa, /start ilə yenidən başlayın.

### Fallback: answers for what I cannot use

fallback-text = Bunu tam başa düşmədim. Nə etmək istəyirsiniz?
fallback-command = Bu əmri tanımıram. Nə etmək istəyirsiniz?
fallback-sticker = Sağ olun! Amma mən yalnız söz oxuyuram. İndi bunlar mümkündür:
fallback-voice = Təəssüf ki, səs yazılarını dinləyə bilmirəm. Zəhmət olmasa, yazın və ya seçin:
fallback-media = Təəssüf ki, şəkillərə, videolara və fayllara baxa bilmirəm. Zəhmət olmasa, yazın və ya seçin:
fallback-other = Təəssüf ki, bununla heç nə edə bilmirəm. İndi bunlar mümkündür:
fallback-edited = Mesajı dəyişdiniz. Hazırda açıq sual yoxdur, ona görə heç nə dəyişmədi. Nə etmək istəyirsiniz?
fallback-button = Bu düymə əvvəlki söhbətdən qalıb. /write məktubunuzu davam etdirir.
fallback-thanks = Siz də burada olduğunuz üçün sağ olun. İndi nə etmək istəyirsiniz?
fallback-help = Bu necə işləyir

### Interview

# Buttons of every question.
interview-back = Geri
interview-later = Sonra
interview-delete = Bu məktubu sil
interview-delete-confirm = Bu məktubu və onun üçün yazdıqlarınızın hamısını silimmi? Geri qaytarmaq olmayacaq. “{ interview-later }” seçsəniz, məktub qalır.
interview-delete-yes = Bəli, silinsin
interview-delete-no = Xeyr, davam edək
# $answer is what the writer gave before.
interview-keep = “{ $answer }” qalsın

interview-language = Məktub hansı dildə olsun?
interview-language-note = • Təcili çağırış bu dillərdə yazmağı xahiş edir.
# $name is the name of a language, one that the sheet asks for.
interview-language-asked = { $name } •

interview-tone = Məktub hansı üslubda olsun?
interview-tone-formal = Rəsmi
interview-tone-personal = Şəxsi
interview-tone-legal = Hüquqi
interview-tone-brief = Qısa
interview-tone-formal-sample = Rəsmi, təmkinli: “Bu iş Sizin şəxsi diqqətinizə layiqdir.”
interview-tone-personal-sample = Şəxsi, insandan insana: “Sizin bir sözünüz bu işdə çox şeyi dəyişə bilər.”
interview-tone-legal-sample = Hüquqi, sakit, qanuna əsaslanan: “Ədalətli mühakimə hər kəsin hüququdur.”
interview-tone-brief-sample = Qısa, faks və ya açıqca üçün bir abzas: “Bu işdə vaxt itirməmək vacibdir.”

# $in is a country with its preposition and case, $of what belongs to it: "in Azerbaijan", "of Azerbaijan".
interview-safety =
    Öz təhlükəsizliyiniz üçün bir sual: { $in } yaşayırsınızmı, oralısınızmı, ora getməyi planlaşdırırsınızmı, yaxud orada ailəniz varmı?
interview-safety-stored = Cavabınızı saxlamıram.
interview-safety-no = Xeyr
interview-safety-yes = Bəli
interview-advice =
    Onda, zəhmət olmasa, əvvəlcə özünüzü və ailənizi düşünün. Məktub adınızı və şəhərinizi { $of } rəsmi şəxslərinə çatdırır və uzun müddət sənədlər arasında qala bilər. Yazmasanız, heç kim sizin haqqınızda pis düşünməz.

    Yalnız baş hərflər və şəhərlə imzalaya və ya sadəcə təcili çağırışı uzaqda olan insanlara çatdıra bilərsiniz. Hər ikisi kömək edir.
interview-advice-initials = Baş hərflərlə imzala
interview-advice-share = Yalnız paylaş
interview-advice-on = Düşündüm, davam et
interview-advice-stop = Dayandır, məktubu sil

interview-name = Məktubun altında hansı ad dursun? Zəhmət olmasa, adınızı və soyadınızı yazın.
interview-name-account = İmza: { $name }
interview-name-initials = Yalnız baş hərflər
interview-name-full = Tam ad yazım
interview-initials = Məktubun altında hansı baş hərflər dursun? Zəhmət olmasa, belə yazın: A. B.
interview-initials-unclear = Burada baş hərf tapmadım. Zəhmət olmasa, hər adınızdan bir hərf yazın, belə: A. B.
interview-name-empty = Burada ad tapmadım. Zəhmət olmasa, imzaladığınız kimi yazın.
# $length is the largest number of characters, here and below.
interview-name-long = İmza üçün çox uzundur. Zəhmət olmasa, ən çoxu { $length } işarə yazın.
interview-name-lines = Zəhmət olmasa, yalnız adı bir sətirdə yazın.
interview-name-link = Məktubda keçid olmamalıdır. Zəhmət olmasa, yalnız adınızı yazın.
interview-name-handle = Zəhmət olmasa, istifadəçi adı və ya e-poçt ünvanı yox, öz adınızı yazın: məktub rəsmi şəxsə gedir.
interview-name-signs = Burada imzada dura bilməyən işarələr var. Zəhmət olmasa, istənilən əlifbada hərf, boşluq, nöqtə və defisdən istifadə edin.
interview-name-letters = Adda hərf olmalıdır. Zəhmət olmasa, istənilən əlifbada imzaladığınız kimi yazın.
interview-name-sentence = İmza üçün ad lazımdır, bu isə ada oxşamır. Zəhmət olmasa, yalnız adı yazın. “{ interview-name-initials }” seçsəniz, ad məktubda olmayacaq.
interview-name-shown = İmza belə olacaq: { $name }
interview-name-careful = Məktubun altında yalnız { $name } duracaq. Amma göndərəndə sizi başqa şeylər tanıda bilər: e-poçt ünvanınız və yanındakı ad, məktublara avtomatik əlavə olunan imza, zərfin üstündəki ünvan, faksın yuxarı sətri. Ən etibarlısı sizi tanıtmayan ünvandır.
# $typed is what the writer typed, $language the name of the letter’s language, here and in the next three.
interview-name-spelling = { $typed } məktubun dilində ({ $language }) necə yazılır? Düzdürsə, toxunun, yoxsa özünüz yazın.
interview-spelling-keep = Olduğu kimi qalsın: { $typed }
interview-spelling-script = Zəhmət olmasa, məktubun dilinin ({ $language }) hərfləri ilə yazın.

interview-place = Bəs haradan yazırsınız? Zəhmət olmasa, şəhərinizi və ya şəhərlə ölkəni yazın.
interview-town = Bəs haradan yazırsınız? Zəhmət olmasa, yalnız şəhərinizi yazın.
interview-place-empty = Burada yer adı tapmadım. Zəhmət olmasa, şəhərinizi yazın.
interview-place-long = Məktub üçün çox uzundur. Zəhmət olmasa, ən çoxu { $length } işarə yazın.
interview-place-lines = Zəhmət olmasa, yalnız şəhəri bir sətirdə yazın.
interview-place-link = Məktubda keçid olmamalıdır. Zəhmət olmasa, yalnız şəhərinizi yazın.
interview-place-handle = Zəhmət olmasa, istifadəçi adı və ya e-poçt ünvanı yox, şəhər yazın.
interview-place-signs = Burada məktubda dura bilməyən işarələr var. Zəhmət olmasa, istənilən əlifbada hərf, boşluq, vergül və defisdən istifadə edin.
interview-place-letters = Yer adında hərf olmalıdır. Zəhmət olmasa, şəhərinizi istənilən əlifbada yazın.
interview-place-sentence = Şəhərin adı lazımdır, bu isə şəhər adına oxşamır. Zəhmət olmasa, yalnız şəhəri yazın.
interview-place-address = Şəhər kifayətdir və sizin üçün daha təhlükəsizdir: zəhmət olmasa, küçə, ev və indeks olmadan yazın.
interview-place-shown = Məktubda belə yazılır: { $town }
interview-place-within = Bu şəhər { $in } yerləşir: adınızı oradakı dövlət orqanları görəcək. “{ interview-back }” düyməsi ilə qayıdıb yalnız baş hərfləri seçə bilərsiniz.
interview-place-as-typed = Yazdığım kimi: { $town }
interview-place-spelling = { $typed } məktubun dilində ({ $language }) necə adlanır, bilmirəm. Ad düzdürsə, toxunun, yoxsa özünüz yazın.

# $language is the name of the letter’s language.
interview-line =
    Özünüzdən bir sətir əlavə etmək istəyirsinizmi? Onunla məktubunuz heç bir başqasına bənzəməyəcək.

    Kömək edən nədir: kim olduğunuz (“Məktəbdə dərs deyirəm”) və ya bunun sizə niyə vacib olduğu (“İllərdir bu işi izləyirəm”). Zəhmət olmasa, məktubun dilində ({ $language }), nəzakətlə və ən çoxu { $length } işarə yazın. Ya da ötürün: məktub onsuz da tamdır.
# For writers who sign with initials: nothing that asks who they are.
interview-line-careful =
    Özünüzdən bir sətir əlavə etmək istəyirsinizmi? O, məktubunuzu başqalarından fərqləndirir.

    Kim olduğunuzu bildirə biləcək heç nə yazmayın: nə ad, nə peşə, nə iş və ya təhsil yeri. Kömək edən odur ki, bunun sizin üçün niyə vacib olduğunu deyəsiniz (“Bu işi illərdir izləyirəm”). Məktubun dilində ({ $language }), nəzakətlə, ən çoxu { $length } işarə. Ya da ötürün: məktub onsuz da tamdır.
interview-line-skip = Sətirsiz davam et
interview-line-keep = Sətrim qalsın
interview-line-take = Bu sətri götür
interview-line-mended = Sətir rəsmi məktuba uyğun olsun deyə işarələri düzəltdim. Belə düzdürmü?
interview-line-names-you = Siz baş hərflərlə imzalayırsınız, bu sətirdə isə, deyəsən, adınız var. Adsız yazın və ya bilərəkdən belədirsə, götürün.
interview-line-address = Bu sətirdə, deyəsən, ünvanınız var. Məmurlara şəhər kifayətdir: ünvansız yazın və ya bilərəkdən belədirsə, götürün.
interview-line-telephone = Bu sətirdə, deyəsən, telefon nömrəsi var. Məmurlar poçtla cavab verir: nömrəsiz yazın və ya bilərəkdən belədirsə, götürün.
interview-line-work = Siz baş hərflərlə imzalayırsınız, bu sətirdən isə, deyəsən, harada və kim kimi çalışdığınız və ya oxuduğunuz bilinir. Bu sizi tanıda bilər: onsuz yazın və ya bilərəkdən belədirsə, götürün.
interview-line-or = Başqa sətir də yaza və ya onsuz keçə bilərsiniz.
interview-line-empty = Burada cümlə tapmadım. Zəhmət olmasa, bir sətir yazın və ya ötürün.
interview-line-long = Bu çox uzundur: məktub bir səhifəyə sığmalıdır. Zəhmət olmasa, ən çoxu { $length } işarə yazın və ya ötürün.
interview-line-lines = Zəhmət olmasa, bir sətirdə yazın və ya ötürün.
interview-line-link = Məktubda keçid olmamalıdır. Zəhmət olmasa, sətri keçidsiz yazın və ya ötürün.
interview-line-handle = Məktubda istifadəçi adı və ya e-poçt ünvanı olmamalıdır. Zəhmət olmasa, sətri onlarsız yazın və ya ötürün.
interview-line-signs = Burada məktubda dura bilməyən işarələr var. Zəhmət olmasa, adi sözlərlə yazın və ya sətri ötürün.
interview-line-letters = Burada söz tapmadım. Zəhmət olmasa, bir sətir yazın və ya ötürün.
# Said when the own line breaks a rule of good letters; $subject says which.
interview-line-finding = { $subject ->
    [polite] Sətriniz tələb və ya ittiham kimi səslənə bilər. Nida işarəsi və başdan-başa böyük hərflə yazılmış söz olmayan nəzakətli cümlə daha çox qapı açır. Zəhmət olmasa, başqa cür deyin və ya ötürün.
    [politics] Sətriniz siyasətdən danışır. İnsandan və onun hüquqlarından yazılan məktublar daha çox fayda verir. Zəhmət olmasa, başqa cür deyin və ya ötürün.
    [long] Sətrinizlə məktub bir səhifədən uzun olur. Zəhmət olmasa, qısaldın və ya ötürün.
    [singular] Zəhmət olmasa, öz adınızdan yazın, “biz” yox, “mən” deyin, ya da sətri ötürün.
    [organisation] Zəhmət olmasa, təşkilat adı çəkməyin: məktub yalnız sizdən gəlir. Başqa cür deyin və ya ötürün.
    [language] Sətriniz məktubun dilində deyil. Zəhmət olmasa, həmin dildə yazın və ya ötürün.
    [private] Sətriniz təhlükədə olan insana zərər vura biləcək şəxsi məsələyə toxunur. Zəhmət olmasa, başqa cür deyin və ya ötürün.
    [signs] Sətrinizdə məktubda dura bilməyən işarələr var. Zəhmət olmasa, adi sözlərlə yazın və ya ötürün.
    [typography] Sətrinizdəki boşluqlarda və ya durğu işarələrində qəribəlik var. Zəhmət olmasa, yenidən yazın və ya ötürün.
   *[other] Sətriniz məktuba uyğun gəlmir. Zəhmət olmasa, başqa cür deyin və ya ötürün.
}
# Said when the name or the place cannot stand in the letter.
interview-signature-finding = { $culprit ->
    [place] Bu şəhər adı məktuba uyğun gəlmir. Zəhmət olmasa, başqa cür yazın.
   *[name] Bu ad məktuba uyğun gəlmir. Zəhmət olmasa, başqa cür yazın.
}
interview-no-letter = Bu seçimlərlə yaxşı məktub yaza bilmədim, pisini isə vermək istəmirəm. Zəhmət olmasa, başqa üslub və ya başqa dil seçin.

# $count is the number of recipients.
interview-recipients = Məktubunuzu kim alsın? Hər kəs ayrıca məktub alır.
interview-recipients-all = { $count ->
    [2] Hər ikisi
   *[other] Hamısı ({ $count })
}
# $name is one recipient and the office held.
interview-recipients-only = Yalnız { $name }
interview-recipients-ticked = { $count ->
    [one] Bu şəxsə yaz
   *[other] Bu { $count } nəfərə yaz
}

# $name is the recipient: the name, the office held, or both.
interview-preview-to = Kimə: { $name }
# $language is the name of a language, here and below.
interview-preview-beside = Yanaşı oxumaq üçün həmin məktub başqa dildə ({ $language })
interview-preview-unchecked = Bu məktubun mətnini ({ $language }) hələ heç kim yoxlamayıb.
interview-preview = Belə yaxşıdır?
interview-finish = Bəli, bu mənim məktubumdur
interview-again = Başqa sözlərlə
interview-change = Dəyiş …
# $tone is one of the names of tones above.
interview-change-tone = Üslub: { $tone }
interview-change-language = Dil: { $language }
interview-change-name = Ad
interview-change-place = Şəhər
interview-change-recipients = Kimə
interview-change-line = Öz sətrim
interview-add-line = Öz sətrimi əlavə et
interview-other = { $count ->
    [one] Digər məktubu göstər
   *[other] Növbəti məktubu göstər
}
interview-remember = Adımı və şəhərimi saxla
interview-unremember = Adı və şəhəri yadda saxlama

# $title is the heading of the urgent action, $date a whole date.
interview-paused =
    { $title }

    Yaxşı, sonra. Məktubunuz { $date } tarixinədək olduğu kimi saxlanılır.
interview-paused-early =
    { $title }

    Yaxşı, sonra. Məktubunuz { $date } tarixinədək olduğu kimi saxlanılır; onu xatırlatmağımı istəmisinizsə, son günədək, yəni { $last } tarixinədək.
interview-go-on = Məktubumu davam etdir
interview-remind = Mənə xatırlat
interview-stopped = Yaxşı. Bu məktub və onun üçün yazdığınız hər şey silindi.
interview-actions = Təcili çağırışlar
interview-ended = O məktub hazırdır və ya kənara qoyulub. /write buradan davam edir.
# $title and $other are titles of urgent actions: of the letter that is asked about now, and of the one that was left for it.
interview-other-waits = Bu məktub: { $title }. Əvvəl başladığınız saxlanılır: { $other }.
# Above the first question of another letter, in which those for language and tone are not asked.
interview-as-before =
    { $title }

    Keçən dəfəki kimi: { $language }, üslub: { $tone }. Məktubu görəndə hər ikisini dəyişə bilərsiniz.
# $answer is the answer as it counts now.
interview-corrected = Əvvəlki cavabınızı dəyişdiniz, nəzərə aldım: { $answer }

# What the writer asked instead of answering; $step is the question that stands open.
interview-asked-why = { $step ->
    [safety] Çünki məktub adınızı həmin ölkənin hakimiyyət orqanlarına çatdırır. Özünə və ya ailəsinə əlləri çatan şəxs üçün tam adsız yazmaq, yaxud heç yazmamaq daha təhlükəsizdir.
    [name] İmzalı məktublara daha ciddi yanaşırlar. “{ interview-name-initials }” seçsəniz, tam adınız məktubda olmayacaq.
    [place] Şəhər məktubun yuxarısında durur: məmurlar işin nə qədər uzaqlarda tanındığını görür. Mən isə sizdə saatın neçə olduğunu bilirəm.
    [ownLine] Öz sətrinizlə məktub başqalarının surəti olmur. Onu yazmaya da bilərsiniz.
   *[other] Məktub cavablarınızdan yaranır. Heç nə göndərməmiş hər birini dəyişə bilərsiniz.
}
interview-asked-safe = Məktubu öz poçt qutunuzdan göndərirsiniz və məmurlar kimin yazdığını görür. Həmin ölkədə yaşayırsınızsa, oralısınızsa və ya orada ailəniz varsa, əvvəlcə bunu düşünün: baş hərflərlə imzalamaq və ya heç yazmamaq olar. Mən özüm heç nə göndərmirəm.
interview-asked-who = Məktubda yazılanı göndərdiyiniz məmurlar görür. Telegram bu söhbəti ötürür və oxuya bilər; botu işlədənlər mesajları emal olunan anda görə bilərdi. /privacy nə saxladığımı deyir, /forget silir.
interview-asked-unsure = { $step ->
    [language] Ən yaxşı oxuduğunuz dili seçin ki, məktubunuzu yoxlaya biləsiniz.
    [tone] Rəsmi üslub həmişə yerinə düşür, məktubu görəndə onu dəyişə bilərsiniz.
    [safety] Əmin deyilsinizsə, “{ interview-safety-yes }” seçin: əvvəlcə məsləhət gəlir, yazmaq yenə mümkündür.
    [ownLine] Bunun sizin üçün niyə vacib olduğunu deyən bir cümlə bəsdir, məsələn: “Bu işi illərdir izləyirəm”. Yazmaya da bilərsiniz.
    [recipients] Bunlar təcili çağırışda adı çəkilən rəsmi şəxslərdir və hər biri nəsə edə bilər. Vaxtınız yalnız bir məktuba çatırsa, birincini seçin.
   *[other] Heç nə göndərməmiş cavabınızı dəyişə bilərsiniz.
}
interview-misfit-words = Zəhmət olmasa, buradakı düymələrdən birinə toxunun.
interview-misfit-word = Bu sözü cavab kimi qəbul etmədim. Burada qalmışdıq:
interview-misfit-thanks = Siz də sağ olun. Burada qalmışdıq:
interview-misfit-command = Bu əmri tanımıram; /help bacardığım hər şeyi göstərir. Burada qalmışdıq:
interview-misfit-sticker = Sağ olun! Amma mən yalnız söz oxuyuram. Burada qalmışdıq:
interview-misfit-voice = Təəssüf ki, səs yazılarını dinləyə bilmirəm. Zəhmət olmasa, yazın. Burada qalmışdıq:
interview-misfit-media = Təəssüf ki, şəkillərə, videolara və fayllara baxa bilmirəm. Burada qalmışdıq:
interview-misfit-edited = Köhnə bir mesajı dəyişdiniz; cavablarınız olduğu kimi qalır. Burada qalmışdıq:
interview-misfit-other = Təəssüf ki, bununla heç nə edə bilmirəm. Burada qalmışdıq:
interview-misfit-oldButton = O sual artıq arxada qalıb. Ən yenisi bu söhbətin sonundadır.

# Done.
interview-done = { $count ->
    [1] Məktubunuz hazırdır. O, aşağıdadır, ardınca isə onu necə göndərmək.
   *[other] { $count } məktubunuz hazırdır. Birincisi aşağıdadır, növbətisi o göndəriləndən sonra gələcək.
}

    Xahiş edirəm, onu özünüz göndərin, sonra necə göndərdiyinizi deyən düyməyə toxunun.
interview-contacts-social = Sosial şəbəkələr
interview-contacts-copy-address = Poçt ünvanını kopyala
interview-contacts-copy-subject = Mövzunu kopyala
interview-contacts-copy-fax = { $number } – kopyala
interview-contacts-copy-email = { $address } – kopyala
interview-contacts-subject = Mövzu
walk-subject = Mövzu:
interview-send-otherwise = Məktub üçün ünvan məlum deyil. Zəhmət olmasa, məktubu yuxarıdakı yollardan biri ilə çatdırın.
interview-sent-post = Poçtla göndərildi
interview-sent-email = E-poçtla göndərildi
interview-sent-fax = Faksla göndərildi
interview-sent-web = Saytdakı forma ilə göndərildi
interview-sent-thanks = Sağ olun. Bu çox önəmlidir.
interview-sent-undone = Yaxşı, hələ göndərilməyib.
# $of is the country that the letters go to, as in "of Azerbaijan".
interview-copies = { $of } yaşadığınız ölkədəki səfirliyinə də surət göndərmək faydalıdır.
interview-copies-officials = Zəhmət olmasa, surətlərini bu ünvanlara göndərin:
interview-thanks-remembered = Növbəti məktub üçün adınızı və şəhərinizi yadda saxladım; /forget onları silir.
interview-another = Daha bir məktub
interview-pass-on = Başqalarına çatdır

### Məktub-məktub: hazır məktubdan sonuncunun göndərilməsinə qədər

walk-position = { $position }/{ $count }
walk-send = E-poçtda aç
walk-pdf = Çap üçün PDF
walk-pdf-fax = Faks üçün PDF
walk-pdf-all = Bütün məktublar bir PDF-də
walk-pdf-note = Çap edin, imzalayın, qatlayın: ünvan zərfin pəncərəsində görünür.
# For who signs with initials: their hand is not to add the name.
walk-pdf-note-careful = Çap edin və qatlayın: ünvan zərfin pəncərəsində görünür. Əllə imzalasanız, yalnız baş hərflərlə imzalayın.
walk-pdf-fax-note = Birinci səhifə faksın üz vərəqidir, məktub ondan sonradır.
walk-pdf-unprintable = PDF alınmır: bu işarələr üçün şriftim yoxdur: { $signs }. Məktubu söhbətdən kopyalayıb öz proqramınızla çap edin.
walk-pdf-busy = Hazırda çoxları çap edir. Bir dəqiqədən sonra yenidən toxunun; məktubunuz itmir.
walk-pdf-failed = PDF bu dəfə alınmadı. Yenidən toxunun və ya məktubu söhbətdən kopyalayın.
walk-more = Başqa seçimlər …
walk-all = { $count ->
    [2] Hər iki məktub birdən
   *[other] Bütün { $count } məktub birdən
}
walk-not-working = Ünvan işləmir
walk-sent = ✓ { $how }: { $name }. Sağ olun, bu çox önəmlidir.
walk-sent-to = { $how }: { $name }
walk-next = Növbəti: { $name } ({ $position }/{ $count }).
walk-fix = Nəsə düz deyil
walk-fix-question = { $name }: nə düz deyil? Ünvan haqqında bildirişlər adsız sayılır; ikisindən sonra həmin ünvan sonuncu təklif olunur.
walk-undo = { $count ->
    [1] Hələ göndərilməyib
   *[other] Hələ göndərilməyib: { $how }
}
walk-ways = Bütün yolları yenidən göstər
walk-over = Son gün keçib. Məktubunuz artıq yoldadırsa, bunu burada hələ qeyd edə bilərsiniz.
walk-gone = Bu məktub artıq məndə yoxdur: bir müddətdən sonra məktubları unuduram. O, yuxarıda söhbətdə qalıb, kopyalamaq olar.
walk-end = { $count ->
    [1] Ürəkdən təşəkkür edirəm. Məktubunuz yoldadır.
    [2] Ürəkdən təşəkkür edirəm. Hər iki məktub yoldadır.
   *[other] Ürəkdən təşəkkür edirəm. Bütün { $count } məktub yoldadır.
}
walk-written = { $name }: azı { $count } nəfər yazıb, siz də onlardan birisiniz.
walk-written-first = { $name }: ilk yazanlardan birisiniz.
walk-afterwards = Bundan sonra: idarələr nadir hallarda cavab verir, amma neçə nəfərin yazdığını görürlər. Cavab gəlsə, xahiş edirəm, onu bu botu işlədən təşkilata göstərin.
walk-offer-share = Daha bir məktub sizinki qədər önəmlidir. Kimə deyə bilərsiniz?
walk-offer-news = Növbəti insana məktub lazım olanda sizə xəbər verim?
walk-copy = Surəti: { $name }
walk-embassy-find = Səfirliyi necə tapım
walk-have-you-sent = { $count ->
    [1] Məktubunuz buradadır, göndərilib-göndərilmədiyini isə bilmirəm ({ $names }). Göndərmisiniz?
   *[other] Məktublarınız buradadır, { $count } məktub hələ göndərilmiş sayılmır ({ $names }). Göndərmisiniz?
}
walk-go-on = { $count ->
    [1] Hələ yox: məktubu göstər
   *[other] Hələ yox: birincisini göstər
}
walk-all-sent = { $count ->
    [1] Bəli, göndərilib
   *[other] Bəli, hamısı göndərilib
}
walk-how-sent = Sağ olun! Məktubu necə göndərdiniz ({ $name })?

### The hand-off page: where the letter goes from into a mailbox, to the printer or into another app

page-title = Məktubunuz
page-loading = Məktubunuz açılır…
page-ready = Məktubunuz göndərilməyə hazırdır
page-to = Kimə:
# On the main button and under it: where the letter goes along (whole), where it is too long for that (paste), where it is
# in the chat only (bare). The same three above the mailboxes on the web.
page-mail-whole = Poçt proqramımda aç
page-mail-whole-note = Ünvan, mövzu və məktub artıq yazılıb. Bir daha, sondakı ada qədər oxuyun və “Göndər” düyməsini basın.
page-mail-paste = Məktubu kopyala və poçtumu aç
page-mail-paste-note = Məktub bütöv ötürülmək üçün çox uzundur, ona görə bu düymə onu kopyalayır. Ünvan və mövzu artıq yazılıb: məktubu onların altına yapışdırın, oxuyun və “Göndər” düyməsini basın.
page-mail-bare = Poçt proqramımı aç
page-mail-bare-note = Ünvan və mövzu artıq yazılıb. Söhbətdə kopyaladığınız məktubu yapışdırın, oxuyun və “Göndər” düyməsini basın.
page-sent-note = Göndərəndən sonra söhbətə qayıdın və “{ interview-sent-email }” düyməsinə toxunun.
page-nothing-opened = Heç nə açılmadı?
page-nothing-opened-note = Ola bilsin ki, bu cihazda poçt proqramı qurulmayıb. Aşağıda öz poçtunuzu seçin və ya ünvanı, mövzunu və məktubu öz mesajınıza kopyalayın.
page-web = Və ya poçtunuzun saytında yazın
page-web-whole = Məktub özü də gedir:
page-web-paste = Məktub kopyalanır, siz onu yapışdırırsınız:
page-web-bare = Ünvan və mövzu ilə:
page-by-hand = Və ya hissələri bir-bir götürün
page-emails = E-poçt ünvanı
page-emails-copy = E-poçt ünvanını kopyala
page-subject = Mövzu
page-subject-copy = Mövzunu kopyala
page-letter = Məktub
page-letter-copy = Məktubu kopyala
page-postal = Poçt ünvanı
page-postal-copy = Poçt ünvanını kopyala
page-faxes = Faks
page-faxes-copy = Faks nömrəsini kopyala
page-copy = Kopyala
page-copied = Kopyalandı
page-copied-to-paste = Məktub kopyalandı. Onu açılan mesaja yapışdırın.
page-copy-failed = Bu brauzer səhifəyə kopyalamağa icazə vermir. Mətn indi seçilib: onu əl ilə kopyalayın və yenidən basın.
page-share = Paylaş
page-print = Çap et
page-post-only = Bu idarənin e-poçt ünvanı göstərilməyib
page-post-only-note = Məktubu çap edin, imzalayın və poçtla göndərin, yaxud hissələrini buradan kopyalayın.
page-without-letter = Məktubun özü söhbətdədir
page-without-letter-note = Bu keçid üçün çox uzundur. Onu söhbətdə kopyalayın: məktub olan mesajı basıb saxlayın, “Kopyala” seçin və bura qayıdın.
page-careful = Göndərməzdən əvvəl: adınızı daha nə bildirə bilər
page-careful-note = Məktubunuz baş hərflərlə imzalanıb. Bunlar yenə də kim olduğunuzu göstərə bilər:
page-careful-address = Yazdığınız e-poçt ünvanı, əgər orada adınız varsa.
page-careful-name = Poçt hesabınızın ünvanın yanında göstərdiyi ad. Onu hesabın ayarlarında, göndərənin adı kimi tapa bilərsiniz.
page-careful-signature = Poçt proqramının hər mesajın altına özü əlavə etdiyi imza.
page-careful-paper = Kağızda zərfin üzərindəki geri ünvan, faksda isə yuxarı kənardakı sətir.
page-careful-remedy = Ən etibarlısı sizə aid heç nə olmayan yeni poçt hesabıdır. Şübhəniz varsa, göndərməyin: əvvəlcə botu işlədən təşkilatla məsləhətləşin.
page-privacy = Bu səhifə məktubunuzu heç yerə göndərməyib və heç nə saxlamır: onu bağlayan və ya yeniləyən kimi məktub buradan itir. O, söhbətdə qalır. Buradan onu yalnız seçdiyiniz poçt alır.
page-empty = Burada məktub yoxdur
page-empty-note = Sizi qorumaq üçün bu səhifə bağlanan və ya yenilənən kimi məktubu unudur. Söhbətə qayıdın və məktubunuzun altındakı düyməni yenidən basın.
page-damaged = Bu keçid zədələnib
page-damaged-note = Onun bir hissəsi yolda itib, yarımçıq məktub isə heç olmamasından pisdir. Söhbətə qayıdın və məktubunuzun altındakı düyməni yenidən basın.
page-gone = Bu keçid artıq işləmir
page-gone-note = Ola bilsin ki, təcili çağırış bitib və ya mətnləri o vaxtdan dəyişib. Söhbətə qayıdın: məktubunuz hələ oradadır, onu kopyalaya bilərsiniz, bot isə məktubların hələ də kömək edib-etmədiyini deyəcək.
page-unreachable = Məktubu hələ açmaq mümkün olmadı
page-unreachable-note = Ona aid bir hissə yüklənmədi. Bağlantını yoxlayın və yenidən cəhd edin; məktub söhbətdə da var.
page-again = Yenidən cəhd et
page-old-browser = Bu brauzer bu səhifə üçün çox köhnədir
page-old-browser-note = Keçidi başqa brauzerdə açın və ya məktubu söhbətdə kopyalayın: bütün ünvanlar orada da var.
page-no-script = Bu səhifəyə JavaScript lazımdır: o, məktubu elə sizin cihazınızda açır ki, heç bir server onu görməsin. JavaScript olmadan məktubu söhbətdə kopyalayın; bütün ünvanlar orada da var.

### Reminders

# $days is the number of days left, 0 on the last day; $name the person or persons at risk; $date the last
# day to write, a whole date such as "25 noyabr 2014".
# $today is the day on which this is said, such as "18 noyabr": the message may be read later.
reminder = { $days ->
    [0] { $name }: bu gün, { $date }, yazmaq üçün son gündür.
   *[other] { $name }. Yazmaq üçün son gün: { $date } ({ $today }: { $days } gün qalıb).
}
reminder-closes = { $days ->
    [0] { $name }: zəhmət olmasa, bu gün, { $date }, yazın.
   *[other] { $name }. Zəhmət olmasa, bu tarixədək yazın: { $date } ({ $today }: { $days } gün qalıb).
}
# How far they are with their letters: nothing begun; one begun; finished, and not marked as sent (one or more).
reminder-letter-none = Məktub üç dəqiqə vaxt aparır.
reminder-letter-begun = Məktuba artıq başlamısınız və qaldığınız yerdən davam edə bilərsiniz.
reminder-letter-taken = Yazdığınız bu söhbətdə hazırdır. Göndərmisiniz?
reminder-letter-one-left = Məktublarınızdan biri göndərilib. O birini də göndərmisiniz?
reminder-letter-some-left = Məktublarınızın bir hissəsi göndərilib. Qalanlarını da göndərmisiniz?
reminder-ways-fast = Xaricdən göndərilən adi məktub çətin ki, vaxtında çatsın. E-poçt və ya faks dərhal çatır.
reminder-ways-email = Xaricdən göndərilən adi məktub çətin ki, vaxtında çatsın. E-poçt dərhal çatır.
reminder-ways-fax = Xaricdən göndərilən adi məktub çətin ki, vaxtında çatsın. Faks dərhal çatır.
reminder-ways-post = Yalnız poçt ünvanı məlumdur. Zəhmət olmasa, məktubunuzu mümkün qədər tez poçta verin.
reminder-ways-other = Məktub üçün ünvan yoxdur; başqa hansı yolla müraciət etmək olar, təcili çağırışda yazılıb.
reminder-write = İndi yaz
reminder-written = Artıq yazmışam
reminder-tomorrow = Sabah yenə xatırlat
reminder-stop = Xatırlatmaları dayandır
# Discreet reminders: nothing that a person looking over the shoulder could use. No name, no country, no
# "məktub", no "çağırış".
# $date is a day without its year, like $today.
reminder-discreet = { $days ->
    [0] Xatırlatmağımı istəmişdiniz. Son gün bu gündür, { $date }.
   *[other] Xatırlatmağımı istəmişdiniz. Son gün: { $date } ({ $today }: { $days } gün qalıb).
}
reminder-discreet-write = Davam et
reminder-discreet-written = Artıq etmişəm
reminder-discreet-tomorrow = Sabah
reminder-discreet-stop = Daha lazım deyil
reminder-discreet-open = Bax
# $title is the heading of the urgent action.
reminder-news = { $days ->
    [0] Yeni təcili çağırış: { $title }. Bu gün, { $date }, yazmaq üçün son gündür.
   *[other] Yeni təcili çağırış: { $title }. Yazmaq üçün son gün: { $date } ({ $today }: { $days } gün qalıb).
}
reminder-news-closes = { $days ->
    [0] Yeni təcili çağırış: { $title }. Zəhmət olmasa, bu gün, { $date }, yazın.
   *[other] Yeni təcili çağırış: { $title }. Zəhmət olmasa, bu tarixədək yazın: { $date } ({ $today }: { $days } gün qalıb).
}
reminder-news-discreet = Burada yeni bir şey var.
reminder-news-stop = Yeniləri bildirmə
reminder-open = Ətraflı oxu
reminder-announcement-discreet = Burada nəsə dəyişib.
# Asking for reminders. $time is what their clock should show, such as "18:40".
reminder-clock = Yazdığınızı bildirməsəniz, sizə vaxtında xatırladacağam. Olduğunuz yerdə indi saat { $time }, düzdürmü?
reminder-clock-news = Yeni təcili çağırış olanda sizə bildirəcəyəm, gündə ən çoxu bir mesajla. Olduğunuz yerdə indi saat { $time }, düzdürmü?
reminder-clock-yes = Bəli, elədir
reminder-clock-no = Xeyr, özüm seçim
reminder-choose-clock = Olduğunuz yerdə saat neçədir?
reminder-choose-place = Bu yerlərdən hansı sizə ən yaxındır?
reminder-choose-hour = Sizə saat neçədə yazım?
# $title is the heading of the urgent action, $hour an hour such as "10:00", $dates a list of dates.
reminder-set =
    { $title }

    Yazdığınızı bildirməsəniz, aşağıdakı günlərdə sizə xatırladacağam (saat { $hour }):
    { $dates }
reminder-set-news = Yeni təcili çağırış olanda sizə bildirəcəyəm (saat { $hour }), gündə ən çoxu bir mesajla.
reminder-set-discreet = Mesajlarım gözə çarpmayan olacaq: nə ad, nə ölkə.
reminder-hour = Başqa saat
reminder-zone = Başqa saat qurşağı
reminder-discreet-on = Mesajlar gözə çarpmasın
reminder-discreet-off = Mesajlar adi olsun
reminder-end = Xatırlatma olmasın
reminder-late = Sonuncu xatırlatma artıq göndərilib. Bu gün, { $date }, yazmaq üçün son gündür.
# They asked for another hour or zone, after which no reminder would be left.
reminder-kept = Sonuncu xatırlatma üçün bu artıq gec olardı, ona görə də hər şey olduğu kimi qalır.
reminder-now = Bugünkü xatırlatma bir azdan gələcək.
# What buttons of reminders say, discreet ones as well: nothing telling.
reminder-ended = Yaxşı, belə mesajlar daha olmayacaq.
reminder-thanks = Sağ olun! Bunu daha xatırlatmayacağam.
reminder-again = Yaxşı, sabah yenə xatırladacağam (saat { $hour }).
reminder-again-none = Ya sabah üçün onsuz da xatırlatma var, ya da sabah artıq gec olacaq.
# Tapped below a reminder of what is over, or of what they get no reminders of any more.
reminder-over = Xatırlatmağa daha bir şey qalmayıb.
reminder-none = Belə mesajlar sizə daha gəlmir.
reminder-already = Bunu etdiyinizi mənə bildirmisiniz. Sağ olun! Xatırlatmağa daha bir şey qalmayıb.
reminder-unsent = Hələ yazmamışam
# Leads to the urgent actions, and tells nothing of them.
reminder-else = Başqa nə var
# /reminders
reminder-list = Xatırlatmalarınız. Dəyişmək üçün birini seçin:
reminder-list-none = Xatırlatmanız yoxdur. Hər təcili çağırışda bunun üçün düymə var.
# One line of the list: $title is the heading of the urgent action, $hour an hour such as "10:00".
reminder-list-line = { $title } ({ $hour })
reminder-list-news = Yeni təcili çağırışlar ({ $hour })
reminder-news-start = Yeni çağırışları bildir
reminder-actions = Təcili çağırışlar
# /stop, and "stop", "unsubscribe" and the like.
stop-done = Bütün xatırlatmalar dayandırıldı: daha heç bir təcili çağırış barədə gəlməyəcək.
stop-none = Xatırlatmanız yoxdur, ona görə özüm sizə heç nə göndərmirəm.
stop-letter = Məktubunuz olduğu kimi qalır.
# Places after which the clocks of the world are named, by the id of their time zone. A button goes on with the
# name of their time: "Berlin · Central European Time".
zone-pacific-pago-pago = Paqo-Paqo
zone-pacific-honolulu = Honolulu
zone-america-adak = Adak
zone-america-anchorage = Ankoric
zone-america-los-angeles = Los-Anceles
zone-america-phoenix = Finiks
zone-america-denver = Denver
zone-america-mexico-city = Mexiko
zone-america-chicago = Çikaqo
zone-america-bogota = Boqota
zone-america-new-york = Nyu-York
zone-america-havana = Havana
zone-america-caracas = Karakas
zone-america-santiago = Santyaqo
zone-america-halifax = Halifaks
zone-america-st-johns = Sent-Cons
zone-america-sao-paulo = San-Paulu
zone-america-buenos-aires = Buenos-Ayres
zone-america-noronha = Fernando de Noronya
zone-america-nuuk = Qrenlandiya
zone-atlantic-azores = Azor adaları
zone-atlantic-cape-verde = Kabo-Verde
zone-africa-abidjan = Abican
zone-africa-casablanca = Kasablanka
zone-europe-london = London
zone-africa-lagos = Laqos
zone-europe-berlin = Berlin
zone-africa-johannesburg = Yohannesburq
zone-africa-cairo = Qahirə
zone-europe-kyiv = Kiyev
zone-asia-jerusalem = Yerusəlim
zone-asia-beirut = Beyrut
zone-europe-istanbul = İstanbul
zone-europe-moscow = Moskva
zone-asia-riyadh = Ər-Riyad
zone-africa-nairobi = Nayrobi
zone-asia-tehran = Tehran
zone-asia-baku = Bakı
zone-asia-tbilisi = Tbilisi
zone-asia-dubai = Dubay
zone-asia-kabul = Kabil
zone-asia-karachi = Kəraçi
zone-asia-tashkent = Daşkənd
zone-asia-yekaterinburg = Yekaterinburq
zone-asia-kolkata = Kolkata
zone-asia-kathmandu = Katmandu
zone-asia-dhaka = Dəkkə
zone-asia-almaty = Almatı
zone-asia-yangon = Yanqon
zone-asia-bangkok = Banqkok
zone-asia-jakarta = Cakarta
zone-asia-shanghai = Şanxay
zone-asia-singapore = Sinqapur
zone-australia-perth = Pert
zone-asia-tokyo = Tokio
zone-asia-seoul = Seul
zone-australia-darwin = Darvin
zone-australia-adelaide = Adelaida
zone-australia-brisbane = Brisben
zone-australia-sydney = Sidney
zone-asia-vladivostok = Vladivostok
zone-pacific-guadalcanal = Quadalkanal
zone-asia-kamchatka = Kamçatka
zone-pacific-auckland = Oklend
zone-pacific-tongatapu = Tonqatapu
zone-pacific-kiritimati = Kiritimati

### On paper: what stands on the pages, in the letter's language

paper-subject = Mövzu:
# $name is the office that this copy of the letter goes to.
paper-copy = Surəti: { $name }
# On a letter that an embassy is asked to pass on. $name is whom it is for.
paper-forward = Xahiş edirəm, çatdırasınız: { $name }
paper-fax = Faks
paper-fax-to = Kimə
paper-fax-number = Faks nömrəsi
paper-fax-from = Kimdən
paper-fax-date = Tarix
paper-fax-subject = Mövzu
paper-fax-pages = Səhifə sayı, bu səhifə ilə birlikdə

### Ways of sending a letter, and what is known about each

sending-way-post = Poçt
sending-way-email = E-poçt
sending-way-fax = Faks
sending-way-web = Saytdakı forma
sending-way-embassy = Səfirlik
sending-way-phone = Telefon
sending-fax = Aparatınız yoxdursa, faksı surətçıxarma mərkəzləri və internet xidmətləri göndərir.
sending-web = Saytdakı formaya yazdığınız dərhal çatır. Məktubu ora yapışdırın.
sending-phone = Zəng məktubu əvəz etmir, amma çatıb-çatmadığını soruşa bilərsiniz.
# $least and $most are the calendar days that the post takes; $postBy and $last, the last day to write, are days
# without their year.
sending-post-in-time = Adi poçtla məktub { $least }–{ $most } günə çatır. Bu tarixədək göndərilsə, vaxtında çatar: { $postBy }.
sending-post-perhaps = Adi poçtla məktub { $least }–{ $most } günə çatır, yazmaq üçün son gün isə { $last } tarixidir. Gecikə bilər.
sending-post-too-late = { $least ->
   *[other] Adi poçtla məktub ən azı { $least } günə çatır. Gecikər.
}
# Where nothing but a postal address is known, after one of the two sentences above.
sending-post-all-the-same = Başqa yol məlum deyil. Zəhmət olmasa, yenə də elə bu gün göndərin.
# $country is where the letter goes.
sending-post-suspended = Hazırda bu ölkəyə poçt qəbul edilmir: { $country }. Məktubu yaşadığınız yerdəki səfirliyinə, ünvanına göndərmək xahişi ilə göndərin.
sending-embassy-find = Bu ölkənin ({ $country }) yaşadığınız yerdəki səfirliyinin ünvanını bilmirəm. Bütün səfirliklərin siyahısı ölkənizin xarici işlər nazirliyinin saytındadır.
# $source is where the address is from, $date the day on which somebody looked.
sending-embassy-source = Ünvanın mənbəyi: { $source }, yoxlanıb: { $date }.
sending-postage = Poçt haqqı: { $price } ({ $date } tarixinə).
sending-failing = Başqaları yazır ki, bu yolla heç nə çatmır. Əvvəlcə başqa yolu sınayın.
sending-report-post = Geri qayıtdı
sending-report-email = Çatdırılmadı
sending-report-fax = Faks cavab vermir
sending-report-web = Forma işləmir
sending-report-of = { $what }: { $contact }
sending-reported = Sağ olun. Bunu kimin dediyini yazmadan nəzərə alıram.
sending-report-undone = Yaxşı, bunu geri götürdüm.
# To coordinators. $contact is the address or number, $recipient whose it is, $title that of the urgent action.
sending-news-failing = İki nəfər yazır ki, { $contact } işləmir ({ $recipient }, “{ $title }”). Bundan sonra onu ən axırda təklif edirəm.
sending-news-problem = On nəfər yazır ki, { $contact } işləmir ({ $recipient }, “{ $title }”). Zəhmət olmasa, başqa ünvan axtarın.
# To coordinators, when files of published urgent actions were read again. $slugs are short names with commas.
folder-unsound = Təcili çağırışlar qovluğu yenidən oxundu. { $slugs } fayllarında səhvlər var, ona görə götürülmədi: əvvəlki versiya qüvvədə qalır. Fayl və sətir jurnalda göstərilib.
# Before somebody who signs with initials takes this way: what else may name them, and what to do.
sending-careful = Baş hərflərlə imzalayırsınız: sizi daha nə tanıda bilər, hər yolun altında yazılıb.
sending-careful-post = Zərfdə geri ünvan vacib deyil: yazmayın, yoxsa adınız orada olar.
sending-careful-email = E-poçt ünvanınız və hesabın adı kim olduğunuzu deyə bilər. Əvvəlcə ikisinə də baxın və ya adınızı göstərməyən hesabdan istifadə edin.
sending-careful-fax = Faks aparatı yuxarıda nömrəsini və sahibinin adını çap edir. Onu surətçıxarma mərkəzindən göndərin.
sending-careful-web = Forma ad, ünvan və ya nömrə soruşa bilər. Yalnız vermək istədiyinizi verin.
sending-careful-embassy = Zərfdə geri ünvan vacib deyil: yazmayın, yoxsa adınız orada olar.
sending-careful-phone = Zəng nömrənizi və səsinizi göstərir. Nömrəni gizlədin və ya başqa yol seçin.

### Koordinatorlar: bunu yalnız ADMIN_IDS-də olanlar görür

command-sheets = Hazırladığım vərəqlər
command-actions = Bütün təcili çağırışlar, rəqəmlərlə
command-log = Koordinatorların gördüyü işlər

coordinator-reading = Vərəqi oxuyuram…
coordinator-read = Oxundu: { $title }
coordinator-problems = Əvvəlcə bunlara baxın:
coordinator-no-problems = Mənə aydın olmayan heç nə yoxdur.
coordinator-line = (sətir { $line })
coordinator-values = Oxuduqlarım bunlardır. Bir dəyəri düzəltmək üçün bu mesaja onun nömrəsi və düzgün mətnlə cavab verin, məsələn: “3 Nümunə xanım”.
coordinator-from = buradan: “{ $words }”

# $count is a number of characters.
coordinator-pasted =
    Hələlik məndə { $count } işarə var. Uzun mətn bir neçə mesajla gəlir: qalanını yapışdırın və ya buradakı ilə davam edək.
coordinator-pasted-all = Hamısı budur
coordinator-pasted-no = At

coordinator-ask-closes = Vərəqdə son gün yoxdur. Hansı gün olsun? Başqasını belə yazın: 2026-05-31 və ya 31.5.2026.
coordinator-ask-deadline = Vərəqdə nə “əvvəl”, nə də “qədər” deyilir. Yazmaq üçün son gün budurmu? Başqasını belə yazın: 2026-05-31 və ya 31.5.2026.
coordinator-ask-rights = Söhbət hansı hüquqlardan gedir? Uyğun olanlara toxunun, sonra davam edin.
coordinator-ask-polite = Məktublarda bu şəxs təkrar çəkiləndə necə adlansın? Vərəqlərdə bu yazılmır. Başqa cür də yaza bilərsiniz.
coordinator-ask-gender = Bu, qadındır, yoxsa kişi? Bilinməyincə məktublar heç birini demir. ({ $value })
coordinator-ask-follows = Bu, hansı təcili çağırışın davamıdır? Ona toxunun və ya qısa adını yazın, məsələn: “az-numune”.
coordinator-follows-none = Bunların heç biri
coordinator-no-such-action = Belə qısa adı olan təcili çağırış tanımıram. Birinə toxunun və ya qısa adını yazın.
coordinator-ask-clause =
    Bu tələbi çevirə bilmədim. “Sizdən xahiş edirəm…” sözlərindən sonra necə davam edir?

    { $value }
coordinator-ask-text = Vərəqdə bu yoxdur: { $field }. Xahiş edirəm, yazın.
coordinator-accept = Bəli: { $value }
coordinator-gender-female = Qadın
coordinator-gender-male = Kişi
coordinator-gender-unspecified = Bilinmir
coordinator-rights-done = Hamısı bunlardır
coordinator-right-life = Yaşamaq
coordinator-right-torture = İşgəncəsizlik
coordinator-right-liberty = Azadlıq
coordinator-right-fair-trial = Ədalətli məhkəmə
coordinator-right-movement = Hərəkət azadlığı
coordinator-right-privacy = Şəxsi həyat
coordinator-right-religion = Din
coordinator-right-expression = İfadə
coordinator-right-assembly = Toplaşmaq
coordinator-right-association = Birləşmək
coordinator-right-equality = Bərabərlik
coordinator-right-health = Sağlamlıq
coordinator-right-land = Torpaq
coordinator-right-asylum = Sığınacaq
coordinator-no-day = Belə gün tanımıram. Onu belə yazın: 2026-05-31 və ya 31.5.2026.

coordinator-unquotable =
    Vərəqin ikinci hissəsindən sitat gətirilmir. Orada şəxsi məsələlərə toxunan sözlər tapdım: { $words }

    Onlar heç bir məktubda, kartda və ya nümunədə olmasın? Sözləri özünüz də vergüllə yaza bilərsiniz.
coordinator-unquotable-yes = Bəli, heç vaxt işlənməsin
coordinator-unquotable-no = Xeyr, qala bilər
# Where I found none.
coordinator-unquotable-ask = Vərəqin ikinci hissəsi sitat üçün deyil. Orada şəxsi məsələlərə toxunan söz tapmadım. Heç bir məktubda, kartda və ya önizləmədə olmamalı bir şey varmı: xəstəlik, kiminsə adı, yer? Sözləri vergüllə yazın və ya düyməyə toxunun.
coordinator-unquotable-none = Belə söz yoxdur

coordinator-review = “{ $title }” baxış üçün hazırdır. İndi nə edək?
coordinator-review-errors =
    Hələ dərc etmək olmaz:
    { $problems }
coordinator-do-letters = Nümunə məktublar
coordinator-do-try = Özüm sınayım
trial-line = Bu, qaralamanın yalnız sizin üçün sınağıdır: ondan heç nə saxlanmır və sayılmır.
trial-leave = Qaralamaya qayıt
trial-over = Sınaq bitdi və ondan heç nə saxlanmadı.
trial-sent = ✓ { $how }: { $name }. Sınaqda bu sayılmır.
trial-too-late = Bu qaralamanın son günü keçib: daha heç kim onun üçün məktub yaza bilməzdi.
trial-not-here = Sınaqda olmaz: ondan heç nə saxlanmır və sayılmır.
coordinator-do-values = Bütün dəyərlər
coordinator-do-correct = Düzəliş et
coordinator-do-publish = Dərc et
coordinator-do-throw = At
coordinator-letter-none = { $tone }: heç bir məktub bütün qaydalara uyğun gəlmir. Faktları və tələbləri qısaltmaq kömək edər.
coordinator-correct-which = Nəyi düzəltmək lazımdır?
# Above a list of facts with their numbers.
coordinator-correct-numbers = Bunu xahiş etməzdən əvvəl danışılmalı olanların nömrələrini vergüllə yazın:
coordinator-correct =
    { $field } indi belədir:
    { $value }

    Necə olmalıdırsa, yazın.
coordinator-refused =
    Belə qala bilməz:
    { $problems }
coordinator-back = Geri

coordinator-gate-consent =
    { $number } / { $count }. Şəxsin özü və ya ailəsi bundan xəbərdardır və razıdır, yaxud vərəq hamıya açıqdır.

    Söhbət bundan gedir: { $about }
coordinator-gate-private =
    { $number } / { $count }. Şəxsi heç nədən sitat gətirilmir.

    Məktubların və kartların deyə biləcəyi hər şey budur:
    { $about }
coordinator-gate-harm =
    { $number } / { $count }. Məktublar bu şəxsə zərər verməyəcək.

    Ünvanlar:
    { $about }
coordinator-gate-nobody = heç kimə: bununla o, başa çatır, daha məktub yazılmır
coordinator-gate-yes = Bəli, təsdiq edirəm
coordinator-gate-no = Xeyr, hələ yox

coordinator-published = “{ $title }” dərc olundu: { $link }
coordinator-slug-taken = { $slug } qısa adlı təcili çağırış artıq var. Şəxsin adını düzəldin və ya vərəqi yenidən göndərin.
coordinator-throw-ask = “{ $title }” atılsın? Cavablarınız da onunla gedəcək.
coordinator-throw-yes = Bəli, atılsın
coordinator-thrown = Silindi.
coordinator-gone = Bu vərəq artıq yoxdur.
coordinator-stale = Bu suala cavab verilib. Açıq qalanları /sheets göstərir.
coordinator-other-sheet-waits = Əvvəl açıq olan vərəq saxlanılıb: /sheets ona qaytarır.
coordinator-sheets = Vərəqləriniz:
coordinator-sheets-none = Gözləyən vərəq yoxdur. Mənə fayl kimi göndərin, yönləndirin və ya mətnini yapışdırın.

coordinator-refused-empty = Fayl boşdur.
coordinator-refused-too-large = Fayl bir neçə səhifəlik vərəq üçün çox böyükdür. Yalnız vərəqi, şəkilsiz göndərin və ya mətnini yapışdırın.
coordinator-refused-too-many-pages = Sənəddə bir təcili çağırış üçün həddən çox səhifə var. Bir vərəqin səhifələrini göndərin.
coordinator-refused-not-a-document = Bu, nə PDF, nə də mətndir. Vərəqi PDF kimi saxlayın və ya mətnini yapışdırın.
coordinator-refused-encrypted = PDF parolla qorunur. Onu açın, hamısını seçin, kopyalayın və mətni bura yapışdırın.
coordinator-refused-broken = PDF zədələnib və açılmır. Onu yenidən yükləyin və ya mətnini bura yapışdırın.
coordinator-refused-scanned = PDF-də səhifələrin şəkilləri var, mətn yoxdur. Onu şəkildəki mətni seçmək mümkün olan yerdə açın, kopyalayın və bura yapışdırın.
coordinator-refused-too-slow = PDF-in oxunması çox uzun çəkir. Onu açın, hamısını seçin, kopyalayın və mətni bura yapışdırın.
coordinator-refused-not-finished = Bu vərəqi sona qədər oxuya bilmədim və dayandım. Bura yalnız onun mətnini yapışdırın: başlıq, hadisə, tələblər və ünvanlar. Bu da kömək etməsə, vərəqi botu idarə edənlərə ötürün.
coordinator-refused-not-an-urgent-action = Bu, təcili çağırışa bənzəmir: adi başlıqlar altında nə tələb, nə də ünvan tapdım.

# What a value of a sheet is, as a heading. $whom is an office, a name or a request, as it is printed.
coordinator-field-of = { $field } ({ $whom })
coordinator-field-title = Başlıq
coordinator-field-summary = Qısa məzmun
coordinator-field-name = Ad
coordinator-field-politeName = Nəzakətli ad
coordinator-field-country = Ölkə
coordinator-field-issued = Buraxılış tarixi
coordinator-field-reference = Çağırışın nömrəsi
coordinator-field-index = İndeks
coordinator-field-deadline = Yazmaq üçün son gün
coordinator-field-closes = Yazmaq üçün son gün
coordinator-field-rights = Hüquqlar
coordinator-field-gender = Qadın, yoxsa kişi
coordinator-field-role = Vəzifə
coordinator-field-salutation = Müraciət
coordinator-field-addressedTo = Məktubun ünvanlandığı şəxs
coordinator-field-addressLines = Ünvan
coordinator-field-faxes = Faks
coordinator-field-phones = Telefon
coordinator-field-emails = E-poçt
coordinator-field-emailSubject = E-poçtun mövzusu
coordinator-field-web = Veb-sayt
coordinator-field-social = Sosial şəbəkələr
coordinator-field-note = Qeyd
coordinator-field-forWritersIn = Bu ölkədən yazanlar üçün
coordinator-field-clause = Tələb
coordinator-field-label = Tələb isim kimi
coordinator-field-short = Tələb ən qısa məktublarda
coordinator-field-sentence = Tələb bütöv cümlə ilə
coordinator-field-fact = Nə danışılır
coordinator-field-date = Danışılanın tarixi
coordinator-field-copies = Surətlər
coordinator-field-languages = Dillər
coordinator-field-demands = Tələblər
coordinator-field-recipients = Ünvan sahibləri
coordinator-field-people = İnsanlar
coordinator-field-background = Vərəqin ikinci hissəsi
coordinator-field-text = Mətn
coordinator-field-neverQuote = Heç vaxt sitat gətirilməyən sözlər
coordinator-field-because = Nəyə əsaslanır
coordinator-field-embassies = Səfirliklərə surət
coordinator-field-factShort = Eyni, ən qısa məktublarda
coordinator-embassies-true = Bəli, səfirliklərə
coordinator-embassies-false = Xeyr

# Vərəqi oxuyanın və qaydaların əmin olmadığı yerlər. $what: vərəqin sözləri, ad və ya gün.
sheet-problem-title-missing = Başlıq tapmadım.
sheet-problem-country-missing = Söhbətin hansı ölkədən getdiyini müəyyən edə bilmədim.
sheet-problem-country-guessed = Mətndə adı ən çox çəkilən ölkədir; düz olub-olmadığına baxın.
sheet-problem-country-of-contacts = Ölkənin adı çəkilmir; bu nömrənin və ya ünvanın ölkəsi götürülüb: “{ $what }”.
sheet-problem-people-missing = Təhlükədə olan heç kimin adını tapmadım.
sheet-problem-people-guessed = Ad mətnin içindən götürülüb; düz olduğuna və heç kimin unudulmadığına baxın.
sheet-problem-person-unnamed = Adı çəkilməyən biri də var: “{ $what }”.
sheet-problem-person-nameless = Adı çəkilməyən biri nəzərdə tutulur.
sheet-problem-gender-unknown = Vərəqdə bunun qadın, yoxsa kişi olduğu deyilmir: { $what }.
sheet-problem-gender-guessed = Bu, mətnin həmin şəxsdən necə danışdığına görə götürülüb: { $what }.
sheet-problem-summary-missing = Qısa məzmun tapmadım.
sheet-problem-summary-guessed = Harada bitdiyi təxminidir: mətndə abzaslar görünmür.
sheet-problem-demands-missing = Heç bir tələb tapmadım.
sheet-problem-demand-cut = Deyəsən, yarımçıq kəsilib.
sheet-problem-statement-left-out = Bu, tələblərin arasındadır, amma heç nə tələb etmir: “{ $what }”.
sheet-problem-languages-unknown = Belə adda dil tanımıram: “{ $what }”.
sheet-problem-deadline-missing = Vərəqdə yoxdur; onu təyin etmək lazımdır.
sheet-problem-deadline-no-year = İl yazılmayıb; buraxılış tarixindən sonrakı ilk belə günü götürdüm.
sheet-problem-deadline-in-words = Sözlə deyilib; günün düz olduğuna baxın: “{ $what }”.
sheet-problem-deadline-incomplete = İl yazılmayıb, vərəqdə də buraxılış tarixi yoxdur: “{ $what }”.
sheet-problem-deadline-no-such-day = Təqvimdə belə gün yoxdur: “{ $what }”.
sheet-problem-deadline-before-issue = Buraxılış tarixindən əvvələ düşür.
sheet-problem-deadline-far = Buraxılış tarixindən bir ildən çox sonradır.
sheet-problem-deadline-ambiguous = Gün və ay tərsinə də ola bilər: “{ $what }”.
sheet-problem-deadline-several = Vərəqdə bir neçəsi var; digəri budur: “{ $what }”.
sheet-problem-date-ambiguous = Gün və ay tərsinə də ola bilər: “{ $what }”.
sheet-problem-recipients-missing = Kimə yazılacağını tapmadım.
sheet-problem-recipient-unreachable = Bu şəxsə necə yazmaq olar, tapmadım.
sheet-problem-recipient-unnamed = Bu şəxsin nə vəzifəsi, nə də adı var.
sheet-problem-recipient-address-elsewhere = Vərəqdə ünvan yoxdur, yalnız telefon, saytdakı forma və ya sosial şəbəkələr var.
sheet-problem-salutation-missing = Vərəqdə bu şəxs üçün müraciət yoxdur.
sheet-problem-salutation-in-two-languages = İki dildə yazılıb: “{ $what }”.
sheet-problem-email-hidden = Mətnin kopyalandığı veb-səhifə onu gizlədib: “{ $what }”.
sheet-problem-email-mended = Boşluq və ya sətir sonu ilə bölünmüşdü, birləşdirdim: “{ $what }”.
sheet-problem-email-unread = Bu, e-poçt ünvanı deyil: “{ $what }”.
sheet-problem-number-no-country-code = Nömrədə ölkə kodu yoxdur: “{ $what }”.
sheet-problem-number-unlabelled = Vərəqdə bunun telefon, yoxsa faks olduğu deyilmir: “{ $what }”.
sheet-problem-columns-merged = Burada iki sütun birləşib; nəyin kimə aid olduğuna baxın: “{ $what }”.
sheet-problem-background-missing = Yoxdur; bəlkə, bir səhifə çatışmır.
sheet-problem-layout-guessed = Bu quruluşu tanımıram: nəyin nə olduğunu başlıqlara və mətnin görünüşünə görə ayırdım. Xahiş edirəm, hamısını oxuyun.
sheet-problem-language-unread = Bu vərəqin dilini bilmirəm: onu yalnız görünüşünə görə oxudum, mətnləri yenidən yazılmalıdır.
sheet-problem-capitals-put = Vərəq bütünlüklə kiçik və ya bütünlüklə böyük hərflərlə yazılıb: böyük hərflər qaydaya görə qoyulub, yer adlarında çatışmaya bilər.
sheet-problem-text-damaged = Mətn bura çatana qədər bəzi hərflər itib.
sheet-look-deadline-kind = Vərəqdə nə “əvvəl”, nə də “qədər” deyilir: bu gün də yazmaq olarmı?
sheet-look-person-unnamed = Adı çəkilməyən biri də var, burada göstərilmir.
sheet-look-gender-unknown = Bu, qadındır, yoxsa kişi? Bilinməyincə məktublar heç birini demir: { $what }.
sheet-look-polite-name = Məktublarda bu şəxs təkrar çəkiləndə necə adlansın? Vərəqlərdə bu yazılmır.
sheet-look-no-event = Mətndə baş vermiş hadisə tapmadım: məktublar yalnız xahiş edə bilər, danışa bilməz.
sheet-look-fact-upcoming = Deyəsən, bu hələ qabaqdadır və bu gündən sonra danışılmır: { $what }.
sheet-look-label-made = Bu tələbdən başlıq alınmadı; necə oxunduğuna baxın.
sheet-look-label-long = Kart üçün uzundur.
sheet-look-clause-out-of-place = Əvvəl deyilənə istinad edir və yalnız öz yerində anlaşılır.
sheet-look-clause-name-put = Şəxs yalnız əvəzliklə göstərilmişdi; yerinə adı yazdım.
sheet-look-clause-pronoun = Şəxs yalnız əvəzliklə göstərilib.
sheet-look-salutation-elsewhere = Vərəqdə başqa dildədir; məktublar vəzifədən irəli gələni işlədir.
sheet-look-rights = Söhbət hansı hüquqlardan gedir?
sheet-look-because = Onu buna əsaslandırdım; uyğun olub-olmadığına baxın.
sheet-look-because-none = Deyilənlərin heç biri bu xahişə aid deyil: məktublar bunu səbəbini demədən xahiş edərdi.
sheet-look-because-no-room = Bu xahişin əsaslandığı məlumat ən qısa məktublar üçün uzundur: onlar bunu səbəbini demədən xahiş edərdi. Məlumatı qısaldın.
sheet-look-fact-no-room = Ən qısa məktublarda (faks və ya açıqça üçün) buna yer yoxdur: onlar 110 sözdən uzun olur. Bunu və ya xahişləri qısaldın.
sheet-look-fact-pronoun = Söhbət bir neçə nəfərdən gedir, burada isə hansı barədə olduğu deyilmir. Adı yazın.
sheet-look-never-quote = Bu sözlər yalnız ikinci hissədədir və şəxsi səslənir: məktublar onlardan heç vaxt sitat gətirməməlidir.

# What the checks of the files of an urgent action find, and what to do about it. The place stands before it.
check-no-action-file = action.yaml faylı yoxdur.
check-unknown-file = “{ $what }” təcili çağırışın faylı deyil. Belə fayllar var: action.yaml, { $known }.
check-not-utf8 = Fayl UTF-8 deyil. Onu UTF-8 kimi saxlayın və hərfləri yoxlayın.
check-letter-lost = Burada hərf itib, yerində işarə durur. Oradakı hərfi yazın.
check-letters-doubled = Burada hərflərin yerində cüt-cüt qəribə işarələr durur. Hərflərin özünü yazın, məsələn, “Ã©” yerinə “é”.
check-key-twice = Eyni açar burada iki dəfə var. Birini saxlayın.
check-yaml-broken = Fayl buradan o yana oxunmur. Sətir girintilərinə baxın, içində iki nöqtə, “#” və ya “*” olan mətnləri dırnağa alın.
check-key-unknown = Belə açar tanımıram. Onu silin və ya düzəldin; burada tanınanlar: { $known }.
check-missing-text = Bu yoxdur. Mətni əlavə edin.
check-missing-boolean = Bu yoxdur. true və ya false əlavə edin.
check-missing-list = Bu yoxdur. Siyahı əlavə edin.
check-missing-group = Bu yoxdur. Onu altındakı açarlarla əlavə edin.
check-missing-choice = Bu yoxdur. Bunlardan birini yazın: { $known }.
check-no-text = Burada mətn olmalıdır. Onu dırnağa alın.
check-no-boolean = Burada true və ya false olmalıdır, dırnaqsız.
check-no-list = Burada siyahı olmalıdır. Hər bəndi ayrı sətirdə “- ” ilə başlayın.
check-no-group = Burada açarlar olmalıdır: aşağıda və girinti ilə.
check-no-choice = Burada “{ $what }” ola bilməz. Bunlardan birini yazın: { $known }.
check-too-few = Burada heç nə yoxdur. Heç olmasa birini yazın.
check-form-text = Bura boşdur, ya da içində sətir keçidi, iki ardıcıl boşluq və ya fiqurlu mötərizə var. Sadə mətni bir parça halında yazın.
check-form-id = “{ $what }” identifikator deyil. Kiçik a–z hərfləri, rəqəmlər və tək defislər işlədin: travel-ban.
check-form-slug = “{ $what }” qısa ad deyil. Kiçik hərflər, rəqəmlər və tək defislər işlədin, ən çoxu { $most } işarə.
check-form-day = “{ $what }”: təqvimdə belə gün yoxdur. 2026-05-31 kimi yazın.
check-form-date = “{ $what }” nə gündür, nə ay, nə il. Vərəqdə olduğu dəqiqliklə 2026-05-31, 2026-05 və ya 2026 kimi yazın.
check-form-country = “{ $what }” adlı ölkə tanımıram. Adını və ya iki hərfini yazın, məsələn, AZ.
check-form-language = “{ $what }” adlı dil tanımıram. Adını və ya hərflərini yazın, məsələn, az.
check-form-script = “{ $what }” yazı sistemi deyil. Dörd hərfini yazın: Latn və ya Cyrl kimi.
check-other = Burada başqa şey gözlənilir: { $what }.
check-slug-differs = Qısa ad “{ $what }”, qovluq isə “{ $folder }” adlanır. İkisinə eyni ad verin.
check-new-follows = Yeni təcili çağırış heç birinin davamı deyil. Davam yalnız yenilənmə və ya sonlandırma olur.
check-follows-itself = Təcili çağırış özünün davamı ola bilməz. Ondan əvvəlkini göstərin.
check-id-twice = “{ $what }” identifikatoru iki dəfə var. Hər birinə özününkünü verin.
check-no-such-fact = “{ $what }” adı ilə heç nə danışılmır. Bunlar var: { $known }.
check-no-such-recipient = “{ $what }” adlı ünvan sahibi yoxdur. Bunlar var: { $known }.
check-no-such-id = Bu adla tərcümə ediləcək heç nə yoxdur: “{ $what }”. Düzəldin və ya silin; bunlar var: { $known }.
check-last-day-one = Düz bir son gün olmalıdır: vərəqdə çap olunmuş və ya bölmənin təyin etdiyi.
check-last-day-early = Son gün ({ $last }) buraxılış tarixindən ({ $issued }) əvvəldir. Hər ikisini vərəqlə tutuşdurun.
check-event-late = { $date } buraxılış tarixindən ({ $issued }) sonradır. Vərəqlə tutuşdurun.
check-upcoming-undated = Hələ olacaq şeyə il, ay və gün lazımdır ki, keçəndən sonra danışılmasın.
check-upcoming-over = { $date } buraxılış tarixindən ({ $issued }) əvvəldir: bu artıq olmuşdu.
check-fact-circle = “{ $what }” özünə söykənir ({ $circle } vasitəsilə). Yalnız ondan əvvəl bilinməli olanı göstərin.
check-who-needs = Kimin kim olduğu hər şeydən əvvəl gəlir və heç nəyə söykənmir.
check-fact-order = Məktubda bu, { $later } hissəsindən əvvəl gəlir və ona söykənə bilməz.
check-law-alone = Bu norma heç bir hadisəyə bağlı deyil. Hansına aid olduğunu göstərin.
check-nobody-asks = “{ $what }” üçün heç bir tələb yoxdur. Ona tələb ünvanlayın və ya onu çıxarın.
check-gender-missing = Bunun qadın, kişi, yoxsa qrup olduğu deyilməyib.
check-group-gender = Qrup bir nəfər kimi, cinsi göstərilməklə yazılıb.
check-group-as-one = Qrup bir nəfər kimi adlandırılıb: “{ $what }”. Qrupun adını yazın və ya adamları bir-bir sadalayın.
check-several-as-one = Bir neçə nəfər bir nəfər kimi yazılıb: “{ $what }”.
check-name-differs = Burada “{ $what }” yoxdur. Adı vərəqdəki kimi yazın; bir neçə nəfəri birləşdirin.
check-number-left-out = Belə nömrə olmur: “{ $what }”; buraxılıb. Vərəqlə tutuşdurun və +994 12 492 0625 kimi yazın.
check-number-kept = Belə nömrə olmur: “{ $what }”. Başqa yol olmadığı üçün çap olunduğu kimi göstərilir.
check-email-left-out = “{ $what }” e-poçt ünvanı deyil; buraxılıb. Bir ünvan yazın: office@example.org kimi.
check-web-left-out = “{ $what }” sayt ünvanı deyil; buraxılıb. https://example.org/contact kimi yazın.
check-unreachable = Bura yazmaq üçün yol yoxdur. Ünvan, e-poçt, faks və ya sayt göstərin.
check-no-texts = Məktub yazılan dillərin heç birində mətn yoxdur.
check-language-missing = Vərəq “{ $what }” dilində də məktub istəyir, amma bu dildə mətn hələ yoxdur.
check-languages-other = Vərəq bu dillərdə məktub istəyir: { $asked }; mətnlər isə yalnız bu dillərdədir: { $known }.
check-texts-missing = “{ $what }” mətnləri yoxdur. “{ $what }:” və altında duranı əlavə edin.
check-office-missing = Nə vəzifə, nə ad göstərilib. “role:” əlavə edin, məsələn, “Ədliyyə naziri”.
check-untellable = Bunu { $known } oxuya bilməz. Nə qısa, nə də başqa ünvan sahibi üçün olan mətn əlavə edin.
check-place-kind = “{ $what }” yerində yalnız “{ $kind }” növündən olan danışıla bilər. Yeri silin və ya mətni orada yazın.
check-clause-missing = Tələb nə ifadə, nə də cümlə ilə deyilib. “clause:” və ya “sentence:” əlavə edin.
check-said-twice = Eyni sözlər iki dəfə var. Başqa cür deyin və ya birini çıxarın.
check-private-quoted = Burada heç vaxt sitat gətirilməməli sözlər var. Onları buradan çıxarın.
check-ends-with-sign = Sonunda durğu işarəsi var. Onu silin: ətrafındakı cümlənin öz işarəsi var.
check-begins-large = Böyük hərflə başlayır. Kiçik hərflə başlayın: bu, cümlənin davamıdır.
check-clause-form = Bu şəkildə məktuba oturmur. “{ $example }” formasında olmalıdır.
check-short-long = Burada { $count } söz var, { $most } sözdən çoxdur: qısa tonda daha yer yoxdur.
check-sentence-open = Cümlə kimi bitmir. Sonuna nöqtə qoyun.
check-salutation-open = “{ $what }” müraciəti məktubun bütün birinci sətridir. Onu “{ $ending }” ilə bitirin.
check-card-long = Başlıq, ad və tələblərlə birlikdə kartda { $count } işarə var, { $most } işarədən çoxdur. Bunu iki-dörd cümlə ilə deyin.
check-title-long = Başlıq paylaşma keçidini çox uzadır: { $count } işarə, { $most } işarədən çox. Onu qısaldın.
# Rules of letters by their numbers. In the line $what may be pieces of letters, $tones in which tones it is, $count how many letters.
letter-rule-Q1 = Səhifədə məktubun bir hissəsi çatmır.
letter-rule-Q2 = Tam ad lazım olan yerdə deyil və ya çox təkrarlanır.
letter-rule-Q3 = Məktubda vərəqdə olmayan bir şey deyilir.
letter-rule-Q4 = Tələblərdən biri yoxdur və ya iki dəfə var.
letter-rule-Q5 = İçində nəzakətsiz bir şey var.
letter-rule-Q6 = İçində ittiham edən və ya məlum olandan uzağa gedən bir şey var.
letter-rule-Q7 = İçində siyasi bir şey var.
letter-rule-Q8 = Öz tonu üçün çox uzundur.
letter-rule-Q9 = Yazan haqqında onun yazmadığı bir şey deyilir.
letter-rule-Q10 = “Biz” kimi danışır.
letter-rule-Q11 = İçində təşkilat adı çəkilir.
letter-rule-Q12 = Bir hissəsi başqa dildə və ya başqa hərflərlədir.
letter-rule-Q13 = Sonunda təşəkkür, cavab xahişi və ya uyğun yekun ifadə yoxdur.
letter-rule-Q14 = Lazım olduğu kimi imzalanmayıb.
letter-rule-Q15 = Tarix yoxdur və ya son gündən sonradır.
letter-rule-Q16 = Ünvan və ya nömrə yerində deyil.
letter-rule-Q17 = Sözlər qadın, kişi və ya bir neçə nəfər olmasına uyğun gəlmir və ya yazanın cinsini bildirir.
letter-rule-Q18 = Başqa məktublara çox oxşayır.
letter-rule-Q19 = İçində məktuba aid olmayan bir şey var: keçid, işarələmə, doldurulmamış yer.
letter-rule-Q20 = Heç vaxt sitat gətirilməməli olan bir şeyi deyir.
letter-rule-Q21 = Mesaja sığmır və ya mövzusu yoxdur.
letter-rule-Q22 = Boşluqlar, dırnaqlar və ya başqa işarələr dilin qaydasına uyğun deyil.
letter-rule-Q23 = Bir şey nəyə əsaslandığı deyilməmiş tələb olunur.
letter-rule-Q24 = İçində yalnız deyilməmiş bir şeydən sonra anlaşılan yer var.
letter-rule-Q25 = Hansısa “onun” və ya “onların” sözü oxuyanın özünə aid edilə bilər.
letter-rule-Q26 = Bir cümlə iki dəfə var.
letter-rule-Q27 = Oxuyana öz idarəsi barədə başqasınınkı kimi danışılır.
letter-rule-line = { $rule }: { $what } ({ $tones }; məktub: { $count })

# Vərəqi oxuyanın və qaydaların əmin olmadığı yerlər. $what: vərəqin sözləri, ad və ya gün.

coordinator-log = Əvvəlcə ən yenilər:
coordinator-log-none = Hələ heç nə edilməyib.
coordinator-log-you = Siz
coordinator-log-other = Başqa koordinator ({ $id })
coordinator-log-older = Əvvəlkilər
coordinator-log-line = { $when } · { $who } · { $deed }: { $what }
coordinator-deed-read = oxundu
coordinator-deed-corrected = düzəldildi
coordinator-deed-confirmed = təsdiq edildi
coordinator-deed-published = dərc edildi
coordinator-deed-moved = son gün dəyişdirildi
coordinator-deed-updated = yeniləmə ilə dayandırıldı
coordinator-deed-stopped = dayandırıldı
coordinator-deed-translated = dil əlavə edildi
coordinator-deed-checked = yoxlanmış kimi qeyd edildi
coordinator-deed-thrown = atıldı

translation-add = Dil əlavə et: { $language }
translation-mark = { $language }: insan tərəfindən yoxlanıb
# Above the texts, in the file. $example is a clause of that language.
translation-header =
    Bu mətnlər bu dilə çevrilməlidir: { $language }.
    Hər yerin üstündə orada indi nə deyildiyi yazılıb; dırnaqların arasına yazın, iki nöqtəyə qədər olanı dəyişməyin.
    Adlar yalnız təklifdir: hər formasına baxın. Tələb belə yazılır: “{ $example }”.
    Bu faylı bota geri göndərin. Yoxlayan imza ata bilər: checkedBy: ad
translation-handed-out = Bu dilə çevriləcək mətnlər: { $language }. Doldurun və faylı mənə geri göndərin.
translation-unknown = Bu mətnlərin hansı təcili çağırışa aid olduğunu bilmirəm. Verdiyim faylı ilk sətri ilə birlikdə geri göndərin.
translation-problems =
    Əvvəlcə bunlar düzəldilməlidir, sonra faylı yenidən göndərin:

    { $problems }
translation-ready = Mətnlər tamdır. Dil: { $language }.
translation-checked = Təklif et: { $language } bilən biri yoxlayıb
translation-unchecked = Təklif et, hələ yoxlanmayıb
# $wrong is how many of them break a rule.
translation-letters = { $count } məktub sınandı; onlardan { $wrong } məktub qaydanı pozur və verilməzdi.
translation-offered = İndi bu dildə məktub yazmaq olar: { $language }.

coordinator-actions = Bütün təcili çağırışlar. Rəqəmləri görmək üçün birinə toxunun.
coordinator-status-live =
    { $days ->
        [0] son gün
       *[other] { $days } gün qalıb
    }
coordinator-status-expired = vaxtı bitib
coordinator-status-stopped = dayandırılıb
coordinator-status-draft = qaralama
coordinator-figures =
    { $title }
    { $status }, son gün: { $date }
    Mətnlər: { $texts }

    Göndərilən məktublar: { $letters }
    Dillər üzrə: { $languages }
    Göndərilən xatırlatmalar: { $reminders }
    Xatırlatma alan insanlar: { $count }
coordinator-nothing-sent = hələ yoxdur
# Behind the name of a language whose texts nobody has read over.
coordinator-unchecked = { $language } (yoxlanmayıb)
# In front of a number: the reminders of each rung, those asked for, and other messages.
coordinator-reminded-sevenDays = 7 gün əvvəl
coordinator-reminded-twoDays = 2 gün əvvəl
coordinator-reminded-lastDay = son gün
coordinator-reminded-again = təkrar istənilən
coordinator-reminded-published = yeni kimi
coordinator-reminded-announcement = dəyişikliklər
coordinator-move = Son günü dəyiş
coordinator-stop = Dayandır
coordinator-good = Yaxşı xəbər: dayandır
coordinator-move-ask = “{ $title }”: hansı günə qədər yazmaq olar? Belə yazın: 2026-05-31 və ya 31.5.2026.
# $count is how many people are told.
coordinator-preview =
    Bu çağırışı { $count } nəfər izləyir və öz dilində oxuyacaq:

    { $text }

    Hələ heç nə dəyişdirilməyib və göndərilməyib.
coordinator-do-it = Bəli, et
coordinator-telling = Dəyişdirildi. İzləyənlərə xəbər verirəm…
coordinator-told = Dəyişdirildi, izləyənlər indi xəbər alır.
# $sent is how many messages have gone out, $count how many people follow it.
coordinator-told-some = Dəyişdirildi. Hələlik xəbər verilib: { $sent } / { $count }.
coordinator-told-all = Dəyişdirildi, izləyənlərin hamısına xəbər verildi: { $sent }.
coordinator-told-before = Dəyişdirildi. Onlara artıq xəbər verilmişdi.
coordinator-changed-meanwhile = Elə həmin an onu başqası dəyişdi. Heç nə edilmədi; xahiş edirəm, yenidən başlayın.
# $news is the title of the sheet that ended it, $summary what it tells.
announcement-ended =
    “{ $title }”: { $news }

    { $summary }

    Xahiş edirik, daha məktub yazmayın. Etdiyiniz hər şey üçün sağ olun.
# $news is the title of the update.
announcement-followed =
    “{ $title }” barədə yenilik var: { $news }

    Məktublarda istənilən də dəyişib. Artıq yazmış olanlar yenidən yaza bilər: { $link }
announcement-moved =
    “{ $title }” üçün son gün indi { $date } tarixidir.

    Hələ yazmamısınızsa, vaxt var: { $link }
announcement-stopped = “{ $title }”: xahiş edirik, daha məktub yazmayın. Bu təcili çağırış başa çatıb. Etdikləriniz üçün sağ olun.
announcement-good = “{ $title }” haqqında yaxşı xəbər: məktublara daha ehtiyac yoxdur. Sağ olun, onlar kömək etdi.
