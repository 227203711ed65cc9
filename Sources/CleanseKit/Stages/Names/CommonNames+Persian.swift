extension CommonNames {
  /// Given names and surnames that many Iranians bear, and the words that names are made with.
  static let persian = CommonNames(
    """
    محمد Mohammad, احمد Ahmad, محمود Mahmoud, علی Ali, علي Ali, حسن Hassan, حسین Hossein, رضا Reza
    محمدرضا Mohammad Reza, علیرضا Alireza, غلامرضا Gholamreza, حمیدرضا Hamidreza, امیر Amir
    اکبر Akbar, اصغر Asghar, ابراهیم Ebrahim, اسماعیل Esmail, مهدی Mehdi, مصطفی Mostafa
    مرتضی Morteza, مجتبی Mojtaba, موسی Mousa, عیسی Isa, یوسف Yousef, یعقوب Yaghoub, عباس Abbas
    عبد Abdol, عبدالله Abdollah, عبداله Abdollah, الله ollah, اله ollah, سعید Saeed, مسعود Masoud
    مجید Majid, حمید Hamid, فرید Farid, وحید Vahid, ناصر Naser, منصور Mansour, منوچهر Manouchehr
    نادر Nader, ناصری Naseri, جواد Javad, جعفر Jafar, جلال Jalal, جمال Jamal, جمشید Jamshid
    کاظم Kazem, قاسم Ghasem, کریم Karim, کریمی Karimi, کامران Kamran, کیوان Keyvan, کوروش Kourosh
    خسرو Khosrow, داریوش Dariush, بهرام Bahram, بهمن Bahman, بهروز Behrouz, بهزاد Behzad, بیژن Bijan
    پرویز Parviz, پروین Parvin, پوران Pouran, فرهاد Farhad, فرزاد Farzad, فریدون Fereydoun
    فرخ Farrokh, فاطمه Fatemeh, فرشته Fereshteh, زهرا Zahra, زهره Zohreh, مریم Maryam, مینا Mina
    منیژه Manijeh, شیرین Shirin, شهرام Shahram, شهریار Shahriar, شاپور Shapour, شمس Shams
    هوشنگ Houshang, هادی Hadi, هاشم Hashem, هاشمی Hashemi, روح Rouh, روحالله Rouhollah
    روحانی Rouhani, رحمت Rahmat, رحیم Rahim, رحیمی Rahimi, رستم Rostam, رسول Rasoul, صادق Sadegh
    صالح Saleh, صالحی Salehi, صفر Safar, طاهر Taher, طاهری Taheri, نوری Nouri, نور Nour, نژاد Nejad
    زاده Zadeh, پور Pour, محمدی Mohammadi, احمدی Ahmadi, احمدینژاد Ahmadinejad, حسینی Hosseini
    موسوی Mousavi, رضایی Rezaei, رضائی Rezaei, علوی Alavi, جعفری Jafari, صادقی Sadeghi, اکبری Akbari
    امینی Amini, ابراهیمی Ebrahimi, مرادی Moradi, مراد Morad, عزت Ezzat, عزیز Aziz, عطا Ata
    غلام Gholam, غلامحسین Gholamhossein, لطف Lotf, لیلا Leila, لاله Laleh, نسرین Nasrin, نعمت Nemat
    نیما Nima, سهراب Sohrab, سیاوش Siavash, سیمین Simin, سپیده Sepideh, سید Seyed, شاه Shah
    خان Khan, میرزا Mirza, میر Mir, آقا Agha, آباد Abad, آرش Arash, آزاده Azadeh, ایرج Iraj
    امید Omid, انور Anvar, بابک Babak, تقی Taghi, نقی Naghi, حاج Haj, حبیب Habib
    حبیبالله Habibollah, خامنهای Khamenei, خمینی Khomeini, رفسنجانی Rafsanjani, ظریف Zarif
    لاریجانی Larijani, حاتمی Hatami, مهرداد Mehrdad, مهران Mehran, مهر Mehr, گلنار Golnar, گل Gol
    یحیی Yahya
    """)
}
