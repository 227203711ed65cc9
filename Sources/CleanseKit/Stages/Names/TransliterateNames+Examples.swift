extension TransliterateNames {
  public static let examples = [
    Example(
      "A city and a person in an English sentence", "A delegation from دمشق met Мария Иванова.",
      becomes: "A delegation from Damascus met Maria Ivanova.", rules: ["known-place", "trained-model"]),
    Example("Arabic names", "The adviser رامي حداد spoke.", becomes: "The adviser Rami Haddad spoke."),
    Example(
      "A Latin name in other letters", "A statue of Джордж Вашингтон stands there.",
      becomes: "A statue of George Washington stands there.",
      rules: ["known-name"]),
    Example("A name field", "김규태", becomes: "Kim Gyu-tae", rules: ["known-name"]),
    Example(
      "The original kept", "President بشار الأسد arrived.", becomes: "President Bashar al-Assad (بشار الأسد) arrived.",
      options: "\"keep\": \"append\"", rules: ["known-name"]),
    Example(
      "Only annotated", unchanged: "A delegation from دمشق arrived.", options: "\"keep\": \"annotate\"",
      rules: ["known-place"]),
    Example(
      "A standard", "Reporters met Хрущёв in Москва.", becomes: "Reporters met Khrushchëv in Moskva.",
      options: "\"standard\": \"bgn\"", rules: ["icu-transform"]),
    Example(
      "A native spelling behind a name", unchanged: "Damascus (Arabic: دمشق) is old.", rules: ["native-spelling"]),
    Example("Symbols", unchanged: "The β-blocker halved Δt across the 10 kΩ resistor.", rules: []),
    Example("A text in Arabic", unchanged: "وصل الرئيس السوري إلى موسكو يوم الأحد. وقال إن الزيارة ناجحة.", rules: []),
    Example(
      "A passage in Latin text", unchanged: "He wrote: Все счастливые семьи похожи друг на друга, каждая по-своему.",
      rules: []),
  ]
}
