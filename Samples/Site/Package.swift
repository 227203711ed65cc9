// swift-tools-version: 6.2
import PackageDescription

let cleanse = Target.PluginUsage.plugin(name: "CleanseContent", package: "cleanse")

let package = Package(
  name: "Site",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "cleanse", path: "../..")],
  targets: [
    .target(name: "Site", plugins: [cleanse]),
    .target(name: "Harbour", plugins: [cleanse]),
    .testTarget(name: "SiteTests", dependencies: ["Site", "Harbour"]),
  ]
)
