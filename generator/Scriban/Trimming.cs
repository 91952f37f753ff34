using System.Diagnostics.CodeAnalysis;

// The language reads members of whatever it is given, found by name while a template runs. A program that leaves unused code
// out keeps the types that it hands to templates whole; where types are made while it runs, code for them is kept here.
[module: UnconditionalSuppressMessage("Trimming", "IL2055", Scope = "module", Justification = "Types handed to templates are kept whole")]
[module: UnconditionalSuppressMessage("Trimming", "IL2062", Scope = "module", Justification = "Types handed to templates are kept whole")]
[module: UnconditionalSuppressMessage("Trimming", "IL2067", Scope = "module", Justification = "Types handed to templates are kept whole")]
[module: UnconditionalSuppressMessage("Trimming", "IL2070", Scope = "module", Justification = "Types handed to templates are kept whole")]
[module: UnconditionalSuppressMessage("Trimming", "IL2072", Scope = "module", Justification = "Types handed to templates are kept whole")]
[module: UnconditionalSuppressMessage("Trimming", "IL2075", Scope = "module", Justification = "Types handed to templates are kept whole")]
[module: UnconditionalSuppressMessage("AOT", "IL3050", Scope = "module", Justification = "One of each shape is kept, and reflection serves the rest")]
