/// What the standards of the United States' intelligence community (ODNI) have in common.
enum Intelligence {
  /// A letter that is written as a digraph is not doubled.
  static let doubles = #"""
    жж+ > ж; хх+ > х; цц+ > ц; чч+ > ч; шш+ > ш; щщ+ > щ;
    """#
}
