extension BoilerplateRule {
  /// "Subscribe to our newsletter …".
  static let subscription = BoilerplateRule(
    "subscription", "An invitation to subscribe, to sign up, or to follow.",
    phrases: [
      Phrases(
        .start, .sure, upTo: 45,
        """
        subscribe to our|subscribe to the newsletter|subscribe to receive|subscribe to get|subscribe for free|\
        subscribe now|subscribe today|sign up for our|sign up for the newsletter|sign up for free|sign up to our|\
        sign up to receive|sign up to get|sign up for daily|sign up for email|sign up for updates|\
        join our newsletter|join our mailing list|join our community|get our newsletter|get the newsletter|\
        get the latest news|get breaking news|stay up to date with|stay in the loop|never miss a|enter your email|\
        your email address|by signing up|by subscribing|by submitting|by registering|you can unsubscribe|\
        unsubscribe at any time|thank you for subscribing|thanks for subscribing|receive our|download our app|download the app|get the app|support our work|support independent|become a member|\
        become a subscriber|become a patron|newsletter abonnieren|abonnieren sie|jetzt abonnieren|melden sie sich|\
        abonnez vous|inscrivez vous|recevez notre newsletter|suscríbete|suscríbase|iscriviti|abbonati|inscreva se|\
        assine a|assine nossa|schrijf je in|meld je aan|zapisz się|подпишитесь|подписывайтесь|підписуйтесь|abone ol|\
        اشترك في|اشترك الآن|تابعونا|مشترک شوید|عضویت در|ما را دنبال|订阅|訂閱|扫码关注|关注我们|扫描二维码|メルマガ
        """),
      Phrases(
        .whole, .likely,
        """
        subscribe|newsletter|newsletters|newsletter signup|newsletter sign up|newsletter subscription|\
        email newsletter|email newsletters|sign up|sign up now|sign up today|join now|join|join us|join today|\
        join free|become a member|donate|donate now|give|contribute|get started|get started for free|\
        start free trial|try for free|try it free|free trial|start your free trial|request a demo|book a demo|\
        get a demo|schedule a demo|get a quote|get a free quote|learn more|subscriptions|stay informed|stay in touch|\
        stay updated|stay up to date|e newsletter|mailing list|follow|abonnieren|s abonner|suscribirse|suscripción|\
        iscriviti|abbonati|assine|подписаться|اشترك|عضویت
        """),
      Phrases(
        .whole, .sure,
        """
        thank you your submission has been received|oops something went wrong while submitting the form|\
        something went wrong please try again|this field is for validation purposes and should be left unchanged|\
        please enter a valid email address|please enter your email address|no spam unsubscribe at any time
        """),
      Phrases(
        .within, .likely, upTo: 40,
        """
        delivered to your inbox|straight to your inbox|in your inbox|to your inbox|our newsletter|\
        our weekly newsletter|our daily newsletter|unsubscribe at any time|unsubscribe anytime|our privacy policy|\
        our terms of service|our mailing list
        """),
    ],
    endsText: true,
    examples: [
      Example(
        "An invitation under the text",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        Subscribe to our newsletter and get the port news every morning.

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["subscription"])
    ])
}
