extension BoilerplateRule {
  /// "Privacy Policy", "Terms of Use".
  static let legalLink = BoilerplateRule(
    "legal-link", "A link to terms, privacy or an imprint.",
    phrases: [
      Phrases(
        .whole, .likely,
        """
        privacy policy|privacy notice|privacy statement|privacy|privacy center|privacy settings|privacy preferences|\
        your privacy choices|your california privacy rights|california privacy rights|california privacy notice|\
        consumer health data|do not sell my personal information|do not sell or share my personal information|\
        do not sell or share my info|do not sell my info|cookie policy|cookies policy|cookie notice|cookie settings|\
        cookie preferences|cookies settings|manage cookies|manage consent|cookies|ad choices|adchoices|about our ads|\
        terms of use|terms of service|terms of sale|terms and conditions|terms conditions|terms|terms privacy|\
        terms and rules|terms of use privacy policy|privacy terms|legal|legal notice|legal information|disclaimer|\
        imprint|accessibility|accessibility statement|accessibility help|affiliate disclosure|advertising disclosure|\
        disclosure|editorial policy|editorial guidelines|ethics policy|corrections|code of conduct|refund policy|\
        return policy|returns policy|shipping policy|dmca|sitemap|site map|modern slavery statement|security policy|\
        acceptable use policy|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|mentions légales|\
        politique de confidentialité|conditions générales|conditions d utilisation|gestion des cookies|\
        données personnelles|aviso legal|política de privacidad|política de cookies|términos y condiciones|\
        condiciones de uso|note legali|informativa sulla privacy|informativa privacy|termini e condizioni|\
        política de privacidade|termos de uso|termos e condições|privacybeleid|algemene voorwaarden|\
        polityka prywatności|regulamin|политика конфиденциальности|пользовательское соглашение|правила|\
        правовая информация|політика конфіденційності|gizlilik politikası|kullanım koşulları|سياسة الخصوصية|\
        شروط الاستخدام|حریم خصوصی|قوانین و مقررات|隐私政策|隱私權政策|使用条款|服务条款|免责声明|プライバシーポリシー|利用規約
        """),
      Phrases(
        .within, .likely, upTo: 16,
        """
        privacy policy terms|terms of use privacy|terms of service privacy|privacy policy and terms|\
        terms privacy policy
        """),
      Phrases(
        .start, .likely, upTo: 70,
        """
        the views expressed in|the views and opinions expressed|the opinions expressed|this site is protected by|\
        use of this site constitutes|by using this site you|protected by recaptcha|the material on this site|\
        the information on this site|the information provided on this|the content of this site|\
        the content on this site|disclaimer|we may earn a commission|this post may contain affiliate|\
        this article may contain affiliate|this article contains affiliate|this site contains affiliate|\
        as an amazon associate
        """),
    ],
    examples: [
      Example(
        "Legal links under the text",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        Privacy Policy
        Terms of Use

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["legal-link"])
    ])
}
