@echo off
rem Starts Storeroom: its window without arguments or with a file, its terminal side with a command
rem (storeroom --help lists them). STOREROOM_OPTS holds further options for java.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
set "jdk="

rem JAVA_HOME, the JDK that built it, the java on the PATH, then the usual folders.
if defined JAVA_HOME call :try "%JAVA_HOME%"
call :try "@jdk.home@"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    if exist "%%~r\" for /d %%j in ("%%~r\*") do call :try "%%~j"
)
if not defined jdk (
    echo Storeroom needs a JDK 25 or newer and found none: install one, for example Temurin from https://adoptium.net, or set JAVA_HOME to one that you have.>&2
    exit /b 2
)

rem What Java learned of the window while it was packaged. One that does not fit is passed over, in silence.
set cache=
if exist "%home%\lib\storeroom.aot" set cache="-XX:AOTCache=%home%\lib\storeroom.aot" -Xlog:aot*=off

"%jdk%\bin\java.exe" %cache% "-Dorg.sqlite.lib.path=%home%\lib\sqlite" --module-path "%home%\lib\javafx" --add-modules @javafx.modules@ --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-exports javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED --add-exports javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED %STOREROOM_OPTS% -cp "%home%\lib\*" @main.class@ %*
exit /b %ERRORLEVEL%

rem Sets jdk to the folder %1 if it holds a JDK 25 or newer; its file `release` tells the version.
:try
if defined jdk exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do (
    for /f "delims=.-+ " %%m in ("%%~v") do if %%m GEQ 25 set "jdk=%~f1"
)
exit /b
