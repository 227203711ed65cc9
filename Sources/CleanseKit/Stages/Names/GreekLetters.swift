/// How newspapers in English spell Greek: ELOT 743 without its marks.
extension LetterTable {
  /// Modern Greek: Georgios Papandreou, Athina.
  static let greek = LetterTable(
    """
    vowels αάεέηήιίϊΐοόυύϋΰωώ
    αυV av, αύV av, αυλ avl, αυρ avr, αυγ avg, αυδ avd, αυν avn, αυβ avv, αυ af, αύ af, ευV ev, εύV ev
    ευγ evg, ευδ evd, ευλ evl, ευρ evr, ευν evn, εύρ evr, ευ ef, εύ ef, ου ou, ού ou, αι ai, αί ai
    ει ei, εί ei, οι oi, οί oi, υι yi, γγ ng, ^γκ g, γκ gk, γξ nx, γχ nch, ^μπ b, μπ mp, ^ντ d, ντ nt
    τζ tz, τσ ts, τσ$ ts, α a, ά a, β v, γ g, δ d, ε e, έ e, ζ z, η i, ή i, θ th, ι i, ί i, ϊ i, ΐ i
    κ k, λ l, μ m, ν n, ξ x, ο o, ό o, π p, ρ r, σ s, ς s, τ t, υ y, ύ y, ϋ y, ΰ y, φ f, χ ch, ψ ps, ω o
    ώ o
    """)
}
