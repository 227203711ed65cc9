extension BoilerplateRule {
  /// "Leave a reply".
  static let commentPrompt = BoilerplateRule(
    "comment-prompt", "An invitation to comment, or the head of a row of comments.",
    phrases: [
      Phrases(
        .whole, .sure,
        """
        leave a reply|leave a reply cancel reply|leave a comment|leave a comment cancel reply|post a comment|\
        add a comment|write a comment|submit a comment|add comment|post comment|\
        your email address will not be published|comments closed|\
        your email address will not be published required fields are marked|cancel reply|comments are closed|\
        no comments yet|be the first to comment|log in to leave a comment|join the conversation|join the discussion|\
        loading comments|view comments|show comments|0 comments|0 comment|no comments|0 responses|0 replies|\
        comments 0|save my name email and website in this browser for the next time i comment|\
        notify me of follow up comments by email|notify me of new posts by email|notify me of new comments via email|\
        write a review|be the first to review|was this article helpful|was this page helpful|was this helpful|\
        rate this article|report this ad|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|\
        kommentare|laisser un commentaire|ajouter un commentaire|commentaires|deja un comentario|deja una respuesta|\
        dejar un comentario|comentarios|lascia un commento|commenti|deixe um comentário|comentários|\
        plaats een reactie|reacties|dodaj komentarz|komentarze|оставить комментарий|добавить комментарий|комментарии|\
        залишити коментар|yorum yap|yorumlar|اترك تعليقا|اترك تعليقاً|أضف تعليقا|التعليقات|تعليقات|نظر شما|ارسال نظر|\
        دیدگاه شما|نظرات|发表评论|發表評論|评论|コメント|コメントを残す
        """),
      Phrases(
        .start, .sure, upTo: 30,
        """
        your email address will not be published|save my name email|notify me of|you must be logged in to post|\
        you must log in or register|required fields are marked|this site uses akismet|learn how your comment data|\
        be the first to comment|be the first to review|please log in to comment|sign in to comment|\
        comments are closed|have something to say|tell us what you think in the comments|let us know in the comments
        """),
      Phrases(
        .whole, .likely,
        """
        comments|comment|reply|replies|responses|reviews|customer reviews|report|quote|like|likes|views
        """),
    ],
    endsText: true,
    examples: [
      Example(
        "A prompt under the text",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        Leave a comment

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["comment-prompt"])
    ])
}
