extension BoilerplateRule {
  /// The rules that read one line, in the order in which ties between them are settled; then those that read the page.
  static let all: [BoilerplateRule] = [
    sourceLine, creditLine, byline, dateLine, aboutSite, copyrightNotice, legalLink, cookieNotice, shareLine,
    subscription, signIn, commentPrompt, readMore, skipLink, navigation, pagination, topicTags, contactDetails,
    advertisement, pageTool, siteTemplate, repeatedLine, linkRow, besideText,
  ]
}
