// swift-tools-version: 6.2
import PackageDescription

/// Warnings stop the builds of the scripts. They cannot stop every build: the newer build system silences the warnings of
/// dependencies, and the compiler refuses both together.
let warnings: [SwiftSetting] =
  Context.environment["CLEANSE_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : []

/// Settings of every Swift target: memory safety is spelled out, imports stay inside.
let house: [SwiftSetting] =
  [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableExperimentalFeature("Lifetimes"),
  ] + warnings

let package = Package(
  name: "cleanse",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "CleanseKit", targets: ["CleanseKit"]),
    .library(name: "CleanseTool", targets: ["CleanseTool"]),
    .executable(name: "cleanse", targets: ["cleanse"]),
    .plugin(name: "CleanseCommand", targets: ["CleanseCommand"]),
    .plugin(name: "CleanseContent", targets: ["CleanseContent"]),
  ],
  targets: [
    .target(
      name: "CCleanseICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
        // Named for the static executable, where nothing else brings them.
        .linkedLibrary("stdc++", .when(platforms: [.linux])), .linkedLibrary("m", .when(platforms: [.linux])),
      ]),
    .target(name: "CCleanseDetection", linkerSettings: [.linkedLibrary("uchardet")]),
    .target(name: "CCleanseKernels"),
    .target(name: "CleanseModels", exclude: ["Tables"]),
    .target(
      name: "CleanseKit", dependencies: ["CCleanseICU", "CCleanseDetection", "CCleanseKernels", "CleanseModels"],
      exclude: ["Stages/Names/Standards/README.md"],
      swiftSettings: house),
    .target(name: "CleanseTool", dependencies: ["CleanseKit"], swiftSettings: house),
    .executableTarget(name: "cleanse", dependencies: ["CleanseTool"], swiftSettings: house),
    // It declares no permission: SwiftPM would ask for it at every verb, and `check` is to run unattended.
    .plugin(
      name: "CleanseCommand",
      capability: .command(
        intent: .custom(verb: "cleanse", description: "Check, compare or clean the content folders of all targets.")),
      dependencies: ["cleanse"]),
    .plugin(name: "CleanseContent", capability: .buildTool(), dependencies: ["cleanse"]),
    .testTarget(name: "CCleanseICUTests", dependencies: ["CCleanseICU"]),
    .testTarget(
      name: "CleanseKitTests", dependencies: ["CleanseKit", "CCleanseICU", "CCleanseKernels"], swiftSettings: house),
    .testTarget(name: "CommandTests", dependencies: ["cleanse", "CleanseKit"], swiftSettings: house),
  ],
  cLanguageStandard: .c17,
  cxxLanguageStandard: .cxx17
)
