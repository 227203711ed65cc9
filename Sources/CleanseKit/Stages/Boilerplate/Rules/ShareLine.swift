extension BoilerplateRule {
  /// "Share this: Facebook Twitter WhatsApp".
  static let shareLine = BoilerplateRule(
    "share-line", "Buttons that share the text on social networks.",
    phrases: [
      Phrases(
        .whole, .sure,
        """
        share this|share this article|share this post|share this story|share this page|share on facebook|\
        share on twitter|share on linkedin|share on x|share on whatsapp|share on pinterest|share on reddit|\
        share via email|share by email|tweet this|pin it|click to share|more sharing options|copy link|copy url|\
        link copied|copied to clipboard|click to share on facebook opens in new window|\
        click to share on twitter opens in new window|share with friends|share article|share post|share story|\
        share the article|share it|share full article|email this|blogthis|artikel teilen|beitrag teilen|\
        auf facebook teilen|auf twitter teilen|partager sur facebook|partager sur twitter|partager cet article|\
        partager|compartir en facebook|compartir en twitter|compartir|compartir esta noticia|condividi|\
        condividi su facebook|condividi su twitter|compartilhar|compartilhe|delen|deel dit artikel|udostępnij|\
        поделиться|поделиться в соцсетях|поділитися|paylaş|شارك|مشاركة|شارك على فيسبوك|شارك الخبر|اشتراک گذاری|\
        به اشتراک بگذارید|分享到|分享|シェア|シェアする|ツイート|teilen
        """),
      Phrases(
        .start, .sure, upTo: 14, "click to share|follow us on|like us on facebook|find us on facebook"),
      Phrases(
        .start, .likely, upTo: 14, "share this|share on|like us on|follow us|folgen sie uns|suivez nous"),
      Phrases(
        .whole, .likely,
        """
        share|tweet|share it|save|follow|email|follow us|stay connected|connect with us|social media|shares
        """),
      Phrases(
        .whole, .hint,
        """
        facebook|twitter|linkedin|whatsapp|instagram|youtube|pinterest|reddit|telegram|tumblr|bluesky|threads|tiktok|\
        mastodon|flipboard|x|rss|google|medium|github|discord|snapchat|flickr|vimeo|spotify
        """),
    ],
    examples: [
      Example(
        "Share buttons above the text",
        """
        Share this: Facebook Twitter WhatsApp

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["share-line"]),
      Example(
        "A sentence about networks stays",
        unchanged:
          "The ministers announced on Twitter and on Facebook that the ferry will sail again at the end of June.\n"),
    ],
    test: { line, _ in
      line.networkWords >= 2 && line.socialWords >= line.words && line.words <= 40
        && !line.traits.contains(.endsSentence)
        ? .sure : .none
    })
}
