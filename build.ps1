<#
.SYNOPSIS
    Builds the site from seeds and content. All logic is in the generator; this script only calls it.
.EXAMPLE
    ./build.ps1
.EXAMPLE
    ./build.ps1 -BaseUrl https://example.org/news/ -Output public
.EXAMPLE
    ./build.ps1 -Check
.EXAMPLE
    ./build.ps1 -Test
#>
param(
    # Address that the site is published under; default: base_url of content/site.yaml.
    [string] $BaseUrl = '',

    # Folder to write the site to; default: site.
    [string] $Output = '',

    # Forget what earlier builds have kept.
    [switch] $Clean,

    # Check the built site: links, markup, direction, feeds, weight.
    [switch] $Check,

    # Run the tests instead of building the site.
    [switch] $Test
)

$ErrorActionPreference = 'Stop'
Set-Location -LiteralPath $PSScriptRoot

if ($Test) {
    & dotnet test -c Release
    exit $LASTEXITCODE
}

$arguments = @('build', '--root', $PSScriptRoot)
if ($BaseUrl -ne '') { $arguments += @('--base-url', $BaseUrl) }
if ($Output -ne '') { $arguments += @('--output', $Output) }
if ($Clean) { $arguments += '--clean' }

& dotnet run --project generator/Khulasa -c Release -- $arguments
if ($LASTEXITCODE -ne 0 -or -not $Check) { exit $LASTEXITCODE }

$arguments = @('check', '--root', $PSScriptRoot)
if ($Output -ne '') { $arguments += @('--output', $Output) }
& dotnet run --project generator/Khulasa -c Release -- $arguments
exit $LASTEXITCODE
