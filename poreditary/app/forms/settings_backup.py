# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_backup.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_SettingsBackup(object):
    def setupUi(self, SettingsBackup):
        if not SettingsBackup.objectName():
            SettingsBackup.setObjectName(u"SettingsBackup")
        SettingsBackup.setProperty(u"role", u"card")
        self.lines = QVBoxLayout(SettingsBackup)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(SettingsBackup)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.heading)

        self.state = QLabel(SettingsBackup)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.lines.addWidget(self.state)

        self.problem = QLabel(SettingsBackup)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"care")

        self.lines.addWidget(self.problem)

        self.begin_row = QHBoxLayout()
        self.begin_row.setObjectName(u"begin_row")
        self.begin = QPushButton(SettingsBackup)
        self.begin.setObjectName(u"begin")

        self.begin_row.addWidget(self.begin)

        self.save_file = QPushButton(SettingsBackup)
        self.save_file.setObjectName(u"save_file")

        self.begin_row.addWidget(self.save_file)

        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.begin_row.addItem(self.spacerItem)


        self.lines.addLayout(self.begin_row)

        self.progress_row = QHBoxLayout()
        self.progress_row.setObjectName(u"progress_row")
        self.progress = QProgressBar(SettingsBackup)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.progress_row.addWidget(self.progress)

        self.cancel = QPushButton(SettingsBackup)
        self.cancel.setObjectName(u"cancel")

        self.progress_row.addWidget(self.cancel)


        self.lines.addLayout(self.progress_row)

        self.place = QLabel(SettingsBackup)
        self.place.setObjectName(u"place")
        self.place.setWordWrap(True)

        self.lines.addWidget(self.place)

        self.advice = QLabel(SettingsBackup)
        self.advice.setObjectName(u"advice")
        self.advice.setWordWrap(True)
        self.advice.setProperty(u"role", u"note")

        self.lines.addWidget(self.advice)

        self.place_row = QHBoxLayout()
        self.place_row.setObjectName(u"place_row")
        self.choose = QPushButton(SettingsBackup)
        self.choose.setObjectName(u"choose")

        self.place_row.addWidget(self.choose)

        self.inside = QPushButton(SettingsBackup)
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"role", u"quiet")

        self.place_row.addWidget(self.inside)

        self.spacerItem1 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_row.addItem(self.spacerItem1)


        self.lines.addLayout(self.place_row)

        self.mend = QLabel(SettingsBackup)
        self.mend.setObjectName(u"mend")
        self.mend.setWordWrap(True)
        self.mend.setProperty(u"role", u"note")

        self.lines.addWidget(self.mend)

        self.mend_row = QHBoxLayout()
        self.mend_row.setObjectName(u"mend_row")
        self.restore = QPushButton(SettingsBackup)
        self.restore.setObjectName(u"restore")

        self.mend_row.addWidget(self.restore)

        self.check = QPushButton(SettingsBackup)
        self.check.setObjectName(u"check")

        self.mend_row.addWidget(self.check)

        self.spacerItem2 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mend_row.addItem(self.spacerItem2)


        self.lines.addLayout(self.mend_row)


        self.retranslateUi(SettingsBackup)

        QMetaObject.connectSlotsByName(SettingsBackup)
    # setupUi

    def retranslateUi(self, SettingsBackup):
        self.heading.setText(QCoreApplication.translate("SettingsBackup", u"Backup", None))
        self.begin.setText(QCoreApplication.translate("SettingsBackup", u"Back up now", None))
        self.save_file.setText(QCoreApplication.translate("SettingsBackup", u"Save the diary as one file\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("SettingsBackup", u"How far the backup is", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("SettingsBackup", u"Cancel", None))
        self.choose.setText(QCoreApplication.translate("SettingsBackup", u"Choose a folder\u2026", None))
        self.inside.setText(QCoreApplication.translate("SettingsBackup", u"Inside the diary's folder", None))
        self.mend.setText(QCoreApplication.translate("SettingsBackup", u"The diary can be brought back as it was on the day of a backup. Nothing is lost by it: the present diary is kept beside.", None))
        self.restore.setText(QCoreApplication.translate("SettingsBackup", u"Restore\u2026", None))
        self.check.setText(QCoreApplication.translate("SettingsBackup", u"Look for damage\u2026", None))
        pass
    # retranslateUi

