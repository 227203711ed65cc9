import CleanseKit
print(Versions.cleanse)
