"""The command `new`: a hall to begin with, drawn or made of a folder of photographs."""
