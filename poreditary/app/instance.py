"""A second start of the same diary brings the first window forward, through a socket only its owner may use."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000


def listen(parent: QObject, folder: Path, forward: Callable[[], None]) -> QLocalServer:
    """Call `forward` whenever the diary in this folder is started a second time; the lock says we are the first."""
    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    server.newConnection.connect(lambda: _answer(server, forward))
    QLocalServer.removeServer(_name(folder))
    server.listen(_name(folder))
    return server


def bring_forward(folder: Path) -> bool:
    """Ask the window that holds the diary to come forward; return whether it heard."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    heard = socket.waitForConnected(ANSWER_MS)
    socket.disconnectFromServer()
    return heard


def _answer(server: QLocalServer, forward: Callable[[], None]) -> None:
    while server.hasPendingConnections():
        connection = server.nextPendingConnection()
        connection.close()
        connection.deleteLater()
    forward()


def _name(folder: Path) -> str:
    return f"poreditary-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
