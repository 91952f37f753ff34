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

# The command, compiled for this machine, to native code where it can be: made anew only after a change of the generator,
# which takes minutes, and then starts in an instant.
function Get-Khulasa {
    $folder = Join-Path $PSScriptRoot '.khulasa/command'
    $library = Join-Path $folder 'khulasa.dll'
    $sources = Get-ChildItem generator, global.json, Directory.*.props -Recurse -File |
        Where-Object { $_.FullName -notmatch '[\\/](bin|obj)[\\/]' } |
        Measure-Object -Property LastWriteTimeUtc -Maximum
    if (-not (Test-Path $library) -or (Get-Item $library).LastWriteTimeUtc -lt $sources.Maximum) {
        & dotnet publish generator/Khulasa -c Release --use-current-runtime -o $folder --nologo -v quiet | Out-Host
        if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
        (Get-Item $library).LastWriteTimeUtc = [DateTime]::UtcNow
    }

    $name = if ([Environment]::OSVersion.Platform -eq 'Win32NT') { 'khulasa.exe' } else { 'khulasa' }
    return Join-Path $folder $name
}

if ($Test) {
    & dotnet test -c Release
    exit $LASTEXITCODE
}

$arguments = @('build', '--root', $PSScriptRoot)
if ($BaseUrl -ne '') { $arguments += @('--base-url', $BaseUrl) }
if ($Output -ne '') { $arguments += @('--output', $Output) }
if ($Clean) { $arguments += '--clean' }

$khulasa = Get-Khulasa
& $khulasa $arguments
if ($LASTEXITCODE -ne 0 -or -not $Check) { exit $LASTEXITCODE }

$arguments = @('check', '--root', $PSScriptRoot)
if ($Output -ne '') { $arguments += @('--output', $Output) }
& $khulasa $arguments
exit $LASTEXITCODE
