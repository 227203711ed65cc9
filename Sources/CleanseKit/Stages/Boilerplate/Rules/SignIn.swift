extension BoilerplateRule {
  /// "Log in", "Create account".
  static let signIn = BoilerplateRule(
    "sign-in", "A field or link for signing in, searching, or a shop's basket.",
    phrases: [
      Phrases(
        .whole, .sure,
        """
        log in register|login register|sign in register|sign in sign up|log in sign up|login sign up|\
        forgot your password|forgot password|lost your password|remember me|keep me signed in|create an account|\
        create account|already have an account|don t have an account|not a member|existing user sign in|\
        username or email|username or email address|your cart is empty|your basket is empty|\
        your shopping cart is empty|continue shopping|you have no items in your shopping cart|stay logged in|\
        stay signed in|sign in with google|continue with google|continue with facebook|already a subscriber|\
        already a member|shopping cart|passwort vergessen|mot de passe oublié|olvidé mi contraseña|забыли пароль
        """),
      Phrases(
        .start, .sure, upTo: 14,
        """
        already have an account|don t have an account|already a member|already a subscriber|forgot your password|\
        you must be logged in|please log in|please sign in|log in to post|log in to comment|log in to reply|\
        log in to continue|log in to your account|sign in to your account|sign in to continue
        """),
      Phrases(.start, .likely, upTo: 14, "you must log in|log in to|sign in to|login to"),
      Phrases(
        .whole, .likely,
        """
        log in|login|log out|logout|sign in|sign out|register|my account|account|your account|password|username|\
        user name|search|search for|search site|search this site|search the site|search results|advanced search|\
        submit|cart|basket|wishlist|wish list|checkout|add to cart|add to bag|view cart|first name|last name|\
        phone number|email address|email required|name required|full name|zip code|send|cancel|reset|suche|suchen|\
        anmelden|registrieren|warenkorb|mein konto|connexion|se connecter|mon compte|rechercher|recherche|panier|\
        iniciar sesión|acceder|mi cuenta|buscar|carrito|accedi|cerca|carrello|entrar|pesquisar|inloggen|zoeken|\
        winkelwagen|zaloguj|szukaj|koszyk|войти|вход|регистрация|поиск|корзина|увійти|пошук|giriş|ara|تسجيل الدخول|\
        تسجيل|بحث|ورود|جستجو|ثبت نام|登录|登入|注册|搜索|搜尋|ログイン|検索|新規登録
        """),
    ],
    examples: [
      Example(
        "Sign-in above the text",
        """
        Log in / Register

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["sign-in"])
    ])
}
