// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: memory safety is spelled out, imports stay inside, warnings stop the build.
let house: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "cleanse",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "CleanseKit", targets: ["CleanseKit"]),
    .library(name: "CleanseTool", targets: ["CleanseTool"]),
    .executable(name: "cleanse", targets: ["cleanse"]),
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
      swiftSettings: house),
    .target(name: "CleanseTool", dependencies: ["CleanseKit"], swiftSettings: house),
    .executableTarget(name: "cleanse", dependencies: ["CleanseTool"], swiftSettings: house),
    .testTarget(name: "CCleanseICUTests", dependencies: ["CCleanseICU"]),
    .testTarget(
      name: "CleanseKitTests", dependencies: ["CleanseKit", "CCleanseICU", "CCleanseKernels"], swiftSettings: house),
    .testTarget(name: "CommandTests", dependencies: ["cleanse", "CleanseKit"], swiftSettings: house),
  ],
  cLanguageStandard: .c17,
  cxxLanguageStandard: .cxx17
)
