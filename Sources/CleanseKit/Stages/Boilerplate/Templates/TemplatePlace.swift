/// Where on a page a template stands, seen from the running text.
enum TemplatePlace: String, OptionChoice {
  /// Before the first paragraph of the text.
  case start
  /// After the last.
  case end
  case anywhere
}
