' Open documents one after the other, let LibreOffice check them for accessibility as somebody who
' chooses Tools, Accessibility Check, and write what its dialog says to a file.
Dim result As String
Dim cancel

Sub Main(documents As String, written As String)
  Dim ui, screen, document, place
  result = written
  On Error Goto Broken
  ui = createUnoService("com.sun.star.ui.test.UITest")
  screen = createUnoService("com.sun.star.awt.Toolkit")
  For Each place In Split(documents, "|")
    document = StarDesktop.loadComponentFromURL(ConvertToURL(place), "_blank", 0, Array())
    Tell("FILE" & Chr(9) & place)
    ui.executeCommand(".uno:AccessibilityCheck")
    If ReadDialogs(screen) Then
      cancel.doAccessibleAction(0)
    Else
      Tell("NO DIALOG")
    End If
    document.close(True)
  Next
  Tell("END")
  StarDesktop.terminate()
  Exit Sub
Broken:
  Tell("BROKEN" & Chr(9) & Error$)
  StarDesktop.terminate()
End Sub

Function ReadDialogs(screen) As Boolean
  Dim i, window
  ReadDialogs = False
  For i = 0 To screen.getTopWindowCount() - 1
    window = screen.getTopWindow(i).getAccessibleContext()
    If window.getAccessibleRole() = com.sun.star.accessibility.AccessibleRole.DIALOG Then
      Listen(window)
      ReadDialogs = True
    End If
  Next
End Function

Sub Listen(part)
  Dim i, role
  role = part.getAccessibleRole()
  If role = com.sun.star.accessibility.AccessibleRole.TEXT Then
    Tell("SAYS" & Chr(9) & part.getAccessibleName())
  ElseIf part.getAccessibleName() = "Cancel" Then
    cancel = part
  End If
  For i = 0 To part.getAccessibleChildCount() - 1
    Listen(part.getAccessibleChild(i).getAccessibleContext())
  Next
End Sub

Sub Tell(words)
  Dim handle As Integer
  handle = FreeFile
  Open result For Append As #handle
  Print #handle, words
  Close #handle
End Sub
