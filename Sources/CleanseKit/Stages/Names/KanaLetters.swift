/// How newspapers in English spell Japanese syllables: Hepburn without macrons; Katakana is read as Hiragana.
extension LetterTable {
  /// A star stands for a small tsu, which doubles the consonant that follows.
  static let hiragana = LetterTable(
    """
    vowels おこそとのほもよろごぞどぼぽょくすつぬふむゆるぐずぶぷゅゅ
    あ a, い i, う u, え e, お o, か ka, き ki, く ku, け ke, こ ko, さ sa, し shi, す su, せ se, そ so, た ta, ち chi
    つ tsu, て te, と to, な na, に ni, ぬ nu, ね ne, の no, は ha, ひ hi, ふ fu, へ he, ほ ho, ま ma, み mi, む mu
    め me, も mo, ら ra, り ri, る ru, れ re, ろ ro, が ga, ぎ gi, ぐ gu, げ ge, ご go, ざ za, じ ji, ず zu, ぜ ze, ぞ zo
    だ da, ぢ ji, づ zu, で de, ど do, ば ba, び bi, ぶ bu, べ be, ぼ bo, ぱ pa, ぴ pi, ぷ pu, ぺ pe, ぽ po, や ya, ゆ yu
    よ yo, わ wa, ゐ i, ゑ e, を o, ん n, ゔ vu, きゃ kya, きゅ kyu, きょ kyo, きぇ kye, ぎゃ gya, ぎゅ gyu, ぎょ gyo, ぎぇ gye
    にゃ nya, にゅ nyu, にょ nyo, にぇ nye, ひゃ hya, ひゅ hyu, ひょ hyo, ひぇ hye, びゃ bya, びゅ byu, びょ byo, びぇ bye
    ぴゃ pya, ぴゅ pyu, ぴょ pyo, ぴぇ pye, みゃ mya, みゅ myu, みょ myo, みぇ mye, りゃ rya, りゅ ryu, りょ ryo, りぇ rye
    しゃ sha, しゅ shu, しょ sho, しぇ she, ちゃ cha, ちゅ chu, ちょ cho, ちぇ che, じゃ ja, じゅ ju, じょ jo, じぇ je, ぢゃ ja
    ぢゅ ju, ぢょ jo, ぢぇ je, ふぁ fa, ゔぁ va, つぁ tsa, ふぃ fi, ゔぃ vi, つぃ tsi, ふぇ fe, ゔぇ ve, つぇ tse, ふぉ fo, ゔぉ vo
    つぉ tso, うぃ wi, うぇ we, うぉ wo, てぃ ti, でぃ di, とぅ tu, どぅ du, でゅ dyu, てゅ tyu, ふゅ fyu, いぇ ye, くぁ kwa
    ぐぁ gwa, ぁ a, ぃ i, ぅ u, ぇ e, ぉ o, ゃ ya, ゅ yu, ょ yo, ゎ wa, Vう, うえ ue, っ *, おお o, ー
    """)
}
