/// Words by class, in the languages of the phrase lists.
enum Lexicon {
  static let classes: [(WordClass, StaticString)] = [
    (.stop, stop), (.date, date), ([.date, .calendar], calendar), (.social, social),
    ([.social, .network], network), (.medium, medium),
    (.narrative, narrative),
  ]

  /// Grammar words of English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish,
  /// Arabic, Persian, Chinese and Japanese.
  private static let stop: StaticString = """
    the|of|and|to|a|in|is|was|that|for|it|on|with|as|at|be|are|were|this|by|from|or|an|have|has|had|not|but|which|\
    they|he|she|his|her|their|its|been|will|would|who|what|when|there|if|can|could|so|than|then|them|these|those|\
    into|more|about|after|before|also|we|our|you|your|i|my|me|him|us|do|does|did|because|while|where|how|such|some|\
    any|all|one|only|der|die|das|und|in|den|von|zu|mit|sich|des|auf|für|ist|im|dem|nicht|ein|eine|als|auch|es|an|\
    werden|aus|er|hat|dass|sie|nach|wird|bei|einer|um|am|sind|noch|wie|einem|über|einen|so|zum|war|haben|nur|oder|\
    aber|vor|zur|bis|mehr|durch|man|le|la|les|de|des|du|un|une|et|à|en|que|qui|est|dans|pour|pas|sur|au|aux|avec|ce|\
    il|elle|sont|ne|se|par|plus|son|sa|ses|el|los|las|y|del|por|con|una|para|como|más|pero|su|al|lo|fue|este|ha|sus|\
    entre|cuando|muy|sin|sobre|también|il|di|che|e|per|non|sono|da|con|si|della|dei|nel|alla|come|più|anche|delle|\
    gli|questo|o|do|da|em|os|no|na|uma|não|dos|das|ao|foi|mais|pelo|pela|het|een|van|dat|niet|zijn|op|te|voor|met|\
    aan|er|maar|om|ook|dan|bij|nog|naar|heeft|nie|na|się|z|w|do|jest|że|jak|co|ale|po|za|od|przez|oraz|dla|и|в|не|на|\
    что|с|по|как|это|из|за|от|к|но|о|у|для|же|его|он|она|так|было|все|бы|до|при|или|был|была|которые|і|та|що|як|від|\
    про|але|це|й|є|ve|bir|bu|için|ile|da|olarak|daha|çok|gibi|olan|kadar|في|من|على|إلى|أن|عن|مع|التي|الذي|هذا|هذه|\
    كان|كانت|ما|لا|بعد|قد|بين|كما|و|ان|او|أو|ذلك|در|به|از|که|را|این|با|است|برای|آن|یک|خود|تا|بر|هم|نیز|شد|شده|می|کرد|\
    بود|های|的|了|是|在|和|不|有|这|他|也|就|我|人|与|为|对|の|に|は|を|た|が|で|て|と|し|れ|さ|も|な|い|る
    """

  static let calendar: StaticString = """
    january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|\
    aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|\
    januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\
    janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|\
    vendredi|samedi|dimanche|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|\
    diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|gennaio|febbraio|aprile|maggio|giugno|luglio|\
    settembre|ottobre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|janeiro|fevereiro|março|maio|\
    junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|maandag|dinsdag|woensdag|\
    donderdag|vrijdag|zaterdag|zondag|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|\
    декабря|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|\
    يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|فروردین|\
    اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|ocak|\
    şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık
    """

  private static let date: StaticString = """
    0|am|pm|a|m|p|at|on|th|st|nd|rd|gmt|utc|est|edt|et|pst|pdt|pt|cet|cest|bst|ist|updated|published|posted|modified|\
    last|date|time|edited|created|min|mins|minute|minutes|read|reading|ago|hours|hour|days|day|weeks|week|months|\
    month|years|year|first|the|in|s|h|d|since|today|yesterday|uhr|vor|minuten|stunden|aktualisiert|veröffentlicht|\
    stand|publié|le|mis|à|jour|il|y|heures|de|del|publicado|actualizado|hace|horas|minutos|aggiornato|pubblicato|\
    alle|ore|atualizado|às|em|обновлено|опубликовано|назад|года|г|часов|минут|تاريخ|النشر|آخر|تحديث|ساعت|تاریخ|年|月|日|\
    时|分|更|新|時
    """

  private static let social: StaticString = """
    x|email|e|mail|line|pocket|rss|google|plus|copy|link|print|share|tweet|pin|on|to|via|this|more|post|article|\
    story|page|follow|us|like|options|sharing|with|me|by|in|and|app|new|window|opens|click|teilen|partager|compartir|\
    condividi|compartilhar|delen|поделиться
    """

  private static let network: StaticString = """
    facebook|twitter|linkedin|whatsapp|instagram|youtube|pinterest|reddit|telegram|tumblr|bluesky|tiktok|mastodon|\
    flipboard|snapchat|vk|vkontakte|weibo|wechat|messenger|viber|xing|flickr|discord|skype|odnoklassniki|вконтакте|\
    одноклассники|телеграм|فيسبوك|تويتر|واتساب|تلغرام|تليجرام|فیسبوک|توییتر|تلگرام|واتساپ|微博|微信
    """

  private static let narrative: StaticString = """
    he|she|him|his|her|said|says|told|tells|asked|ruled|was|were|had|wrote|called|warned|argued|replied|sagte|hatte|\
    hatten|war|waren|dit|était|étaient|avait|dijo|dijeron|había|disse|ha detto|aveva|zei|powiedział|powiedziała|сказал|\
    сказала|был|была|было|были|قال|قالت|كان|كانت|گفت|بود|بودند
    """

  private static let medium: StaticString = """
    gazette|times|courier|news|post|herald|journal|tribune|agency|newspaper|magazine|website|site|portal|network|\
    daily|weekly|press|observer|chronicle|blog|publication|publisher|broadcaster|media|outlet|platform|newsletter|\
    wire|monitor|zeitung|nachrichten|magazin|portail|journal|quotidien|site|periódico|diario|revista|giornale|\
    quotidiano|jornal|портал|издание|агентство|газета|журнал|сайт|وكالة|صحيفة|موقع|جريدة|خبرگزاری|روزنامه|پایگاه|\
    وبسایت
    """
}
