"""The one place where the SQLite driver is chosen: SQLCipher, known to sqlite-utils as pysqlite3.

sqlite-utils looks for pysqlite3 before the standard library and catches that module's errors. Without the alias it
would catch the standard library's, which SQLCipher's are not, and a failed statement would leave a transaction open.
"""

import sys

import sqlcipher3
from sqlcipher3 import dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

Connection = dbapi2.Connection
DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError
OperationalError = dbapi2.OperationalError
connect = dbapi2.connect
