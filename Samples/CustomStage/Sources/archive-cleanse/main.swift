import CleanseKit
import CleanseTool

Tool.main(stages: Stages.all + [StripPageNumbers.self])
