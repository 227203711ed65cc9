extension CommonNames {
  /// Given names and surnames that many Arabs bear, and the words that names are made with.
  static let arabic = CommonNames(
    """
    محمد Mohammed, أحمد Ahmed, احمد Ahmed, محمود Mahmoud, حمد Hamad, حامد Hamed, حميد Hamid, علي Ali
    عمر Omar, عثمان Othman, حسن Hassan, حسين Hussein, حسان Hassan, حسني Hosni, إبراهيم Ibrahim
    ابراهيم Ibrahim, إسماعيل Ismail, اسماعيل Ismail, يوسف Youssef, يونس Younis, يعقوب Yaqoub
    موسى Mousa, عيسى Issa, هارون Haroun, داود Dawood, سليمان Suleiman, سلمان Salman, سليم Salim
    سالم Salem, سامي Sami, سمير Samir, سعيد Saeed, سعد Saad, سعود Saud, أسعد Asaad, أسد Asad
    الأسد al-Assad, بشار Bashar, بشير Bashir, حافظ Hafez, رامي Rami, حداد Haddad, عبد Abdul
    عبدالله Abdullah, عبدالرحمن Abdulrahman, عبدالعزيز Abdulaziz, عبدالكريم Abdulkarim, الله Allah
    الرحمن Rahman, خالد Khaled, خليل Khalil, خليفة Khalifa, طارق Tariq, طلال Talal, طه Taha
    ياسر Yasser, ياسين Yassin, ناصر Nasser, نصر Nasr, نصار Nassar, نبيل Nabil, نادر Nader
    نزار Nizar, نجيب Najib, نوري Nouri, نور Nour, فؤاد Fouad, فاروق Farouk, فارس Fares, فهد Fahd
    فهمي Fahmi, فيصل Faisal, فاطمة Fatima, فادي Fadi, فرج Faraj, فريد Farid, فوزي Fawzi, فضل Fadl
    جمال Jamal, جميل Jamil, جابر Jaber, جاسم Jassim, جعفر Jaafar, جبران Gibran, جورج George
    جوزيف Joseph, جون John, جبر Jabr, كمال Kamal, كامل Kamel, كريم Karim, كاظم Kazem, مصطفى Mustafa
    مراد Mourad, منصور Mansour, منير Munir, مهدي Mahdi, مهند Muhannad, محسن Mohsen, مجيد Majid
    ماجد Majed, مبارك Mubarak, معاذ Moaz, معتز Moataz, معمر Muammar, مروان Marwan, مازن Mazen
    ماهر Maher, مالك Malik, مريم Mariam, مسعود Masoud, مصعب Musab, منذر Munther, مؤيد Moayad
    مختار Mokhtar, مدحت Medhat, ممدوح Mamdouh, نعيم Naim, نعيمة Naima, هاشم Hashem, هشام Hisham
    هادي Hadi, هاني Hani, هيثم Haitham, هند Hind, هدى Huda, وليد Walid, وائل Wael, وسام Wissam
    وسيم Wassim, زكي Zaki, زكريا Zakaria, زياد Ziad, زيد Zaid, زايد Zayed, زهير Zuhair, زينب Zainab
    زين Zain, رشيد Rashid, راشد Rashed, رياض Riyad, رضا Reda, رفيق Rafik, رمضان Ramadan, رمزي Ramzi
    رجب Rajab, رائد Raed, رؤوف Raouf, صالح Saleh, صلاح Salah, صدام Saddam, صادق Sadiq, صباح Sabah
    صبري Sabri, شريف Sharif, شاكر Shaker, شوقي Shawqi, شفيق Shafiq, شمس Shams, شهاب Shihab
    عادل Adel, عامر Amer, عماد Imad, عمار Ammar, عمرو Amr, عباس Abbas, عزيز Aziz, عزت Ezzat, عز Ezz
    عصام Essam, عدنان Adnan, عرفات Arafat, عارف Aref, عائشة Aisha, عادي Adi, عطية Attia, عوض Awad
    عواد Awad, علاء Alaa, عاطف Atef, غسان Ghassan, غازي Ghazi, غانم Ghanem, قاسم Qassem, قيس Qais
    قادر Qader, لطفي Lotfi, ليلى Leila, لبنى Lubna, إيمان Iman, أمين Amin, أمير Amir, أمل Amal
    أنور Anwar, أنس Anas, أيمن Ayman, أيوب Ayoub, أكرم Akram, أشرف Ashraf, أسامة Osama, إياد Iyad
    إيهاب Ehab, إدريس Idris, إلياس Elias, أديب Adib, أبو Abu, أبي Abi, أم Umm, ابن Ibn, بن bin
    بنت bint, آل Al, ولد Ould, بدر Badr, باسم Bassem, بسام Bassam, بلال Bilal, بهاء Bahaa, بكر Bakr
    بطرس Boutros, بيار Pierre, بيير Pierre, تامر Tamer, توفيق Tawfiq, تيسير Tayseer, ثامر Thamer
    حبيب Habib, حاتم Hatem, حازم Hazem, حمزة Hamza, حمدي Hamdi, حمدان Hamdan, حكيم Hakim
    حسام Hossam, حيدر Haidar, حنان Hanan, حنا Hanna, خديجة Khadija, خضر Khader, خالدي Khalidi
    خطيب Khatib, دين Din, الدين al-Din, درويش Darwish, ذياب Diab, دياب Diab, سيف Saif, سيد Sayed
    سارة Sarah, سلام Salam, سلامة Salama, سلطان Sultan, سمية Sumaya, سعاد Suad, سناء Sanaa
    سهيل Suhail, شعبان Shaaban, شيخ Sheikh, ضياء Diaa, طاهر Taher, طالب Talib, عبيد Obeid, عبده Abdo
    عبدو Abdou, عقيل Aqeel, عمران Imran, عنتر Antar, فتحي Fathi, فتحية Fathia, فرحات Farhat
    فراس Firas, قذافي Gaddafi, القذافي Gaddafi, لؤي Loay, مجدي Magdy, محفوظ Mahfouz, مكي Makki
    مها Maha, منى Mona, نائل Nael, نايف Nayef, ندى Nada, نضال Nidal, نهى Noha, نوال Nawal, نوح Nouh
    نجاة Najat, هالة Hala, هبة Heba, هناء Hanaa, هيام Hiyam, هيفاء Haifa, ياسمين Yasmin, يحيى Yahya
    يزيد Yazid, زعبي Zoubi, مصري Masri, هاشمي Hashemi, حسيني Husseini, سوري Souri, عراقي Iraqi
    تميمي Tamimi, شامي Shami, بغدادي Baghdadi, تونسي Tounsi, مغربي Maghribi, حريري Hariri, عون Aoun
    جنبلاط Jumblatt, فرنجية Frangieh, نصرالله Nasrallah, سنيورة Siniora, مالكي Maliki, عبادي Abadi
    صدر Sadr, سيستاني Sistani, بارزاني Barzani, طالباني Talabani, بوتفليقة Bouteflika, مرسي Morsi
    سيسي Sisi, السيسي Sisi, الخطيب al-Khatib, ديفيد David, مايكل Michael, بيتر Peter, بول Paul
    جيمس James, روبرت Robert, وليام William, توماس Thomas, ماري Marie, ماريا Maria, آدم Adam
    دانيال Daniel, أندرو Andrew, أنطوان Antoine, الجزيرة al-Jazira, مدينة Madinat, وادي Wadi
    جبل Jabal, تل Tel, بيت Beit, دير Deir, رأس Ras, عين Ain, خان Khan, باب Bab
    """)
}
