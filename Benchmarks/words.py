"""Words and sentence templates of the benchmark texts, by language.

A template names its lists in braces; "{number}" is made by the generator. Forms are chosen so that every word of a
list fits every place that names the list.
"""

ENGLISH = {
    "templates": [
        "The {adjective} {noun} {verb} the {noun} {place}.",
        "{person} {said} that the {noun} {verb} a {adjective} {noun}.",
        "{time}, the {noun} of the {noun} {verb} {number} {things}.",
        "“The {noun} {verb} our {things},” {person} {said} {time_later}.",
        "It's not the {noun} but the {adjective} {noun} that {verb} the {noun}, {person} {said}.",
        "More than {number} {things} were counted {place}, and the {noun} {verb} most of them.",
        "{person}, who lives {place}, {said} the {noun} {verb} the {adjective} {things}.",
        "Nobody {place} had expected that a {noun} {verb} the {noun}, yet {number} {things} are there.",
        "{time}, {person} walked {place}; the {adjective} {noun} {verb} the {things}.",
        "Why the {noun} {verb} the {noun} is a question for {person}, not for the {things}.",
        "In {year} there were {number} {things} {place}; today the {noun} {verb} fewer.",
        "The {things} are {adjective}, the {noun} is {adjective}, and {person} doesn't mind.",
    ],
    "adjective": "quiet narrow early broken patient wooden public careful distant northern restored common annual heavy "
    "bright former second shallow modern damp famous steady useful rural curious silent golden costly plain open".split(),
    "noun": "river harbour council teacher bridge garden library engine valley market orchard lighthouse ferry museum "
    "workshop reservoir parliament railway village committee bakery theatre mill court archive school forest clinic "
    "station brewery laboratory canal chapel newspaper quarry tower weather survey budget festival".split(),
    "things": "letters boats lanterns apples pages bicycles windows bricks seeds maps bottles tickets coins stones "
    "chairs sheep barrels photographs benches bells carts kites looms nets reports ropes".split(),
    "verb": "serves shapes protects replaces follows supplies feeds surrounds outlasts divides funds admires repairs "
    "describes measures borrows attracts hides joins questions opens paints recalls copies welcomes crosses".split(),
    "place": ["near the old wall", "in the lower town", "along the coast road", "behind the station", "at the mill",
              "on the far bank", "above the tree line", "outside the gate", "under the arches", "in the next county",
              "beside the canal", "at the foot of the hill", "in two of the parishes", "across the bay"],
    "person": ["Clara Whitmore", "Tom Ashdown", "Dr. Ines Falk", "Mrs. Okafor", "Jonas Reed", "Prof. Lindqvist",
               "Mary O'Dell", "Captain Bright", "Amir Said", "Nora Kettle", "Samuel Grange", "Lucy Thornbury"],
    "said": ["said", "wrote", "noticed", "explained", "told the council", "remembered", "insisted"],
    "time": ["On Monday morning", "Last winter", "For many years", "After the flood", "By the end of the week",
             "Every spring", "In those days", "Shortly before noon", "Two years later", "During the harvest"],
    "time_later": ["on Tuesday", "a week later", "in the evening", "after the meeting", "with a smile"],
}

FRENCH = {
    "templates": [
        "{time}, {person} {verb} {thing} {place}.",
        "« {Thing} {state} », {said} {person} {place}.",
        "{Thing} {state}, mais {person} {verb} {thing}.",
        "L’été dernier, {number} visiteurs ont été comptés {place}.",
    ],
    "time": ["À l’aube", "Après la fête", "Dès février", "Hélas", "Le 1ᵉʳ août", "Peut-être déjà"],
    "person": ["Benoît Lefèvre", "la maîtresse d’école", "Zoé Garçon", "l’évêque", "Gaël Le Goff", "le préfet"],
    "verb": ["répare", "a préféré", "étudie", "protège", "a reçu", "achètera", "espère", "révèle"],
    "thing": ["le vieux théâtre", "une forêt de chênes", "la façade du musée", "le cœur du château", "l’œuvre complète",
              "les pêches d’été", "un café très serré", "le siège brisé"],
    "Thing": ["Le théâtre", "La forêt", "Le marché couvert", "L’hôtel", "Le blé", "La rivière gelée"],
    "state": ["reste fermé", "est prêt dès demain", "paraît désert", "a brûlé naguère", "plaît à l’étranger"],
    "said": ["répète", "déclare", "précise", "a noté"],
    "place": ["à côté de la mairie", "près du fossé", "là-haut", "derrière l’église", "en Ardèche", "sur l’île"],
}

GERMAN = {
    "templates": [
        "{time} {verb} {person} {thing} {place}.",
        "„{Thing} {state}“, sagte {person} {place}.",
        "{Thing} {state}, doch {person} {verb} {thing}.",
    ],
    "time": ["Im März", "Später", "Seit fünf Jahren", "Frühmorgens", "Übermorgen", "Während der Messe"],
    "person": ["Jürgen Groß", "die Bürgermeisterin", "Käthe Müller", "der Schüler", "Frau Schäfer", "der Bäcker"],
    "verb": ["prüft", "öffnet", "wählt", "hält", "trägt", "schätzt", "begrüßt", "überquert"],
    "thing": ["die Brücke", "das große Gehöft", "den Füllfederhalter", "die süßen Äpfel", "ein Gemälde", "die Straße"],
    "Thing": ["Die Mühle", "Das Rathaus", "Der Fluß", "Die Tür", "Die Universität", "Der König"],
    "state": ["schließt um fünf", "gehört längst allen", "läuft wieder", "bleibt übrig", "kostet 12 €"],
    "place": ["an der Küste", "im Süden", "hinter dem Gebäude", "vor der Tür", "in Köln", "über dem Tal"],
}

POLISH = {
    "templates": ["{time} {person} {verb} {thing} {place}.", "„{Thing} {state}” – mówi {person}.", "{Thing} {state}."],
    "time": ["Wczoraj", "Późną jesienią", "W środę", "Dziś", "Często", "Pięć lat później"],
    "person": ["Łukasz", "pani Żółkiewska", "sąsiad", "Bożena Ćwik", "młody rzeźbiarz", "Święcicki"],
    "verb": ["ogląda", "sprząta", "kończy", "zamyka", "rysuje", "niesie"],
    "thing": ["łódź", "książkę", "most", "źródło", "gęś", "żółty płaszcz", "ścieżkę"],
    "Thing": ["Rzeka", "Wieś", "Kościół", "Dąb", "Zamek", "Łąka"],
    "state": ["leży daleko", "śpi pod śniegiem", "słynie z miodu", "jest tuż obok", "ucieszył dzieci"],
    "place": ["w Łodzi", "nad Wisłą", "koło dębu", "pod mostem", "za płotem"],
}

VIETNAMESE = {
    "templates": ["{person} {verb} {thing} {place}.", "{time}, {person} {verb} {thing}."],
    "person": ["Cô giáo", "Ông Nguyễn", "Chị Hạnh", "Người thợ", "Bà ngoại", "Đứa trẻ"],
    "verb": ["đã mua", "đang đọc", "sẽ vẽ", "thường kể về", "vừa tìm thấy"],
    "thing": ["một quyển sách cũ", "chiếc thuyền gỗ", "bức tường đá", "những quả xoài", "ngôi chùa nhỏ"],
    "time": ["Hôm qua", "Mỗi buổi sáng", "Sau cơn mưa", "Năm ngoái"],
    "place": ["ở chợ", "bên dòng sông", "gần nhà ga", "dưới bóng cây"],
}

RUSSIAN = {
    "templates": [
        "{time} {person} {verb} {thing} {place}.",
        "«{Thing} {state}», — говорит {person} {place}.",
        "{Thing} {state}, и {person} {verb} {thing}.",
    ],
    "time": ["Вчера", "Каждую осень", "После дождя", "Ещё весной", "В полдень", "Летом"],
    "person": ["учитель", "Сергей Павлович", "моя соседка", "Анна Королёва", "старый мельник", "капитан"],
    "verb": ["видит", "чинит", "вспоминает", "рисует", "ищет", "бережёт"],
    "thing": ["лодку", "деревянный мост", "письмо", "каменную стену", "новый маяк", "зимний сад"],
    "Thing": ["Река", "Деревня", "Ярмарка", "Школа", "Дорога", "Мельница"],
    "state": ["давно спит", "снова открыта", "видна издалека", "ещё цела", "шумит до вечера"],
    "place": ["у вокзала", "за рекой", "на рынке", "под горой", "возле музея"],
}

ARABIC = {
    "templates": ["{time} {verb} {person} {thing} {place}.", "{verb} {person} {thing}، ثم عاد إلى البيت."],
    "time": ["أمس", "في الصباح", "بعد المطر", "كل شتاء", "قبل الظهر"],
    "verb": ["رأى", "أصلح", "رسم", "قرأ", "وصف", "حمل"],
    "person": ["المعلم", "سالم الحداد", "الطبيب", "جارنا القديم", "يوسف الكاتب"],
    "thing": ["الجسر الخشبي", "رسالة طويلة", "كتابًا قديمًا", "حديقة المدرسة", "مركبًا صغيرًا"],
    "place": ["قرب السوق", "عند النهر", "في القرية", "خلف المحطة", "على الساحل"],
}

CHINESE = {
    "templates": ["{time}，{person}在{place}{verb}{thing}。", "{person}说：“{thing}很{state}。”", "{place}的{thing}很{state}。"],
    "time": ["昨天早上", "去年冬天", "下雨以后", "每到春天"],
    "person": ["老师", "邻居", "年轻的木匠", "图书管理员", "船长"],
    "verb": ["修理", "寻找", "画", "买了", "看见"],
    "thing": ["旧木船", "石桥", "一封长信", "图书馆", "苹果园"],
    "state": ["安静", "有名", "古老", "明亮"],
    "place": ["河边", "车站后面", "市场里", "山脚下", "学校旁边"],
}

JAPANESE = {
    "templates": ["{time}、{person}は{place}で{thing}を{verb}。", "{thing}は{state}と{person}は言った。"],
    "time": ["昨日の朝", "去年の冬", "雨のあと", "毎年の春"],
    "person": ["先生", "隣の人", "若い大工", "船長", "ﾀﾅｶさん"],
    "verb": ["直した", "探している", "描いた", "見つけた"],
    "thing": ["古い船", "石の橋", "長い手紙", "ガラスの窓", "りんご"],
    "state": ["とても静かだ", "有名だ", "明るい"],
    "place": ["川のそば", "駅の裏", "市場", "山のふもと"],
}

KOREAN = {
    "templates": ["{time} {person} {place} {thing} {verb}.", "{person} {thing} 오래 {verb}."],
    "time": ["어제 아침", "지난겨울", "비 온 뒤", "해마다 봄이면"],
    "person": ["선생님은", "이웃 사람은", "젊은 목수는", "선장은"],
    "verb": ["고쳤다", "찾았다", "그렸다", "기억한다"],
    "thing": ["낡은 배를", "돌다리를", "긴 편지를", "도서관을"],
    "place": ["강가에서", "역 뒤에서", "시장에서", "산 아래에서"],
}

HINDI = {
    "templates": ["{time} {person} ने {place} {thing} {verb}।", "{person} ने कहा कि {thing} {state} है।"],
    "time": ["कल सुबह", "पिछली सर्दी में", "बारिश के बाद", "हर बसंत में"],
    "person": ["शिक्षक", "पड़ोसी", "बढ़ई", "कप्तान"],
    "verb": ["देखा", "ढूँढा", "बनाया", "ख़रीदा"],
    "thing": ["पुराना पुल", "लकड़ी का घर", "पत्थर का कुआँ", "बड़ा बग़ीचा"],
    "state": ["सुंदर", "शांत", "पुराना", "मशहूर"],
    "place": ["नदी के पास", "बाज़ार में", "स्टेशन के पीछे", "पहाड़ के नीचे"],
}

EMOJI = ["🙂", "👍🏽", "👩‍🔬", "🇫🇷", "❤️", "🌧️", "🚲", "👨‍👩‍👧", "1️⃣", "🎻"]

# What compatibility forms, invisible intruders and odd blanks look like in text from the web.
SPRINKLES = ["①", "㎏", "ﬁne", "½", "Ｗｅｂ", "…", "x²", "a\u200bb", "co\u00adoperate", "10\u00a0km", "\ufeff", "№ 7", "e\u0301te\u0301"]
