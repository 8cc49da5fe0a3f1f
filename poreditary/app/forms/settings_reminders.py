# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_reminders.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTimeEdit, QVBoxLayout, QWidget)

class Ui_SettingsReminders(object):
    def setupUi(self, SettingsReminders):
        if not SettingsReminders.objectName():
            SettingsReminders.setObjectName(u"SettingsReminders")
        SettingsReminders.setProperty(u"role", u"card")
        self.lines = QVBoxLayout(SettingsReminders)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.heading = QLabel(SettingsReminders)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.head.addWidget(self.heading)

        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacerItem)

        self.add = QPushButton(SettingsReminders)
        self.add.setObjectName(u"add")

        self.head.addWidget(self.add)


        self.lines.addLayout(self.head)

        self.empty = QLabel(SettingsReminders)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"note")
        self.empty.setWordWrap(True)

        self.lines.addWidget(self.empty)

        self.rows = QVBoxLayout()
        self.rows.setObjectName(u"rows")

        self.lines.addLayout(self.rows)

        self.offers = QVBoxLayout()
        self.offers.setObjectName(u"offers")

        self.lines.addLayout(self.offers)

        self.quiet_row = QWidget(SettingsReminders)
        self.quiet_row.setObjectName(u"quiet_row")
        self.quiet_begin = QWidget(self.quiet_row)
        self.quiet_begin.setObjectName(u"quiet_begin")
        self.quiet_begin_across = QHBoxLayout(self.quiet_begin)
        self.quiet_begin_across.setObjectName(u"quiet_begin_across")
        self.quiet_begin_across.setContentsMargins(0, 0, 0, 0)
        self.is_quiet = QCheckBox(self.quiet_begin)
        self.is_quiet.setObjectName(u"is_quiet")

        self.quiet_begin_across.addWidget(self.is_quiet)

        self.quiet_from = QTimeEdit(self.quiet_begin)
        self.quiet_from.setObjectName(u"quiet_from")

        self.quiet_begin_across.addWidget(self.quiet_from)

        self.quiet_end = QWidget(self.quiet_row)
        self.quiet_end.setObjectName(u"quiet_end")
        self.quiet_end_across = QHBoxLayout(self.quiet_end)
        self.quiet_end_across.setObjectName(u"quiet_end_across")
        self.quiet_end_across.setContentsMargins(0, 0, 0, 0)
        self.quiet_until_label = QLabel(self.quiet_end)
        self.quiet_until_label.setObjectName(u"quiet_until_label")

        self.quiet_end_across.addWidget(self.quiet_until_label)

        self.quiet_until = QTimeEdit(self.quiet_end)
        self.quiet_until.setObjectName(u"quiet_until")

        self.quiet_end_across.addWidget(self.quiet_until)


        self.lines.addWidget(self.quiet_row)

        self.names_lines = QVBoxLayout()
        self.names_lines.setSpacing(2)
        self.names_lines.setObjectName(u"names_lines")
        self.names = QCheckBox(SettingsReminders)
        self.names.setObjectName(u"names")

        self.names_lines.addWidget(self.names)

        self.names_note = QLabel(SettingsReminders)
        self.names_note.setObjectName(u"names_note")
        self.names_note.setProperty(u"role", u"note")
        self.names_note.setWordWrap(True)

        self.names_lines.addWidget(self.names_note)


        self.lines.addLayout(self.names_lines)

        self.background_lines = QVBoxLayout()
        self.background_lines.setSpacing(2)
        self.background_lines.setObjectName(u"background_lines")
        self.keeps_running = QCheckBox(SettingsReminders)
        self.keeps_running.setObjectName(u"keeps_running")

        self.background_lines.addWidget(self.keeps_running)

        self.tray_note = QLabel(SettingsReminders)
        self.tray_note.setObjectName(u"tray_note")
        self.tray_note.setProperty(u"role", u"note")
        self.tray_note.setWordWrap(True)

        self.background_lines.addWidget(self.tray_note)


        self.lines.addLayout(self.background_lines)

        self.autostart = QCheckBox(SettingsReminders)
        self.autostart.setObjectName(u"autostart")

        self.lines.addWidget(self.autostart)

#if QT_CONFIG(shortcut)
        self.quiet_until_label.setBuddy(self.quiet_until)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsReminders)

        QMetaObject.connectSlotsByName(SettingsReminders)
    # setupUi

    def retranslateUi(self, SettingsReminders):
        self.heading.setText(QCoreApplication.translate("SettingsReminders", u"Reminders", None))
        self.add.setText(QCoreApplication.translate("SettingsReminders", u"Add reminder\u2026", None))
        self.empty.setText(QCoreApplication.translate("SettingsReminders", u"Nothing is said unless you ask for it here.", None))
        self.is_quiet.setText(QCoreApplication.translate("SettingsReminders", u"Quiet from", None))
#if QT_CONFIG(accessibility)
        self.quiet_from.setAccessibleName(QCoreApplication.translate("SettingsReminders", u"Quiet from", None))
#endif // QT_CONFIG(accessibility)
        self.quiet_until_label.setText(QCoreApplication.translate("SettingsReminders", u"until", None))
#if QT_CONFIG(accessibility)
        self.quiet_until.setAccessibleName(QCoreApplication.translate("SettingsReminders", u"Quiet until", None))
#endif // QT_CONFIG(accessibility)
        self.names.setText(QCoreApplication.translate("SettingsReminders", u"Notices may name what they are about", None))
        self.names_note.setText(QCoreApplication.translate("SettingsReminders", u"Otherwise they only say that there is a reminder, for anyone may read them on the screen.", None))
        self.keeps_running.setText(QCoreApplication.translate("SettingsReminders", u"Keep running in the background when the window is closed", None))
        self.tray_note.setText(QCoreApplication.translate("SettingsReminders", u"This desktop has no system tray: reminders show only while the window is open.", None))
        self.autostart.setText(QCoreApplication.translate("SettingsReminders", u"Start with the computer, in the background", None))
        pass
    # retranslateUi

