import CleanseTool

Tool.main()
