# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_vault.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_SettingsVault(object):
    def setupUi(self, SettingsVault):
        if not SettingsVault.objectName():
            SettingsVault.setObjectName(u"SettingsVault")
        SettingsVault.setProperty(u"role", u"card")
        self.lines = QVBoxLayout(SettingsVault)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(SettingsVault)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.heading)

        self.state = QLabel(SettingsVault)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)

        self.lines.addWidget(self.state)

        self.word_buttons = QHBoxLayout()
        self.word_buttons.setObjectName(u"word_buttons")
        self.set_passphrase = QPushButton(SettingsVault)
        self.set_passphrase.setObjectName(u"set_passphrase")

        self.word_buttons.addWidget(self.set_passphrase)

        self.remove = QPushButton(SettingsVault)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")

        self.word_buttons.addWidget(self.remove)

        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.word_buttons.addItem(self.spacerItem)


        self.lines.addLayout(self.word_buttons)

        self.recovery_state = QLabel(SettingsVault)
        self.recovery_state.setObjectName(u"recovery_state")
        self.recovery_state.setProperty(u"role", u"note")
        self.recovery_state.setWordWrap(True)

        self.lines.addWidget(self.recovery_state)

        self.recovery_buttons = QHBoxLayout()
        self.recovery_buttons.setObjectName(u"recovery_buttons")
        self.make_recovery = QPushButton(SettingsVault)
        self.make_recovery.setObjectName(u"make_recovery")

        self.recovery_buttons.addWidget(self.make_recovery)

        self.remove_recovery = QPushButton(SettingsVault)
        self.remove_recovery.setObjectName(u"remove_recovery")
        self.remove_recovery.setProperty(u"role", u"quiet")

        self.recovery_buttons.addWidget(self.remove_recovery)

        self.spacerItem1 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recovery_buttons.addItem(self.spacerItem1)


        self.lines.addLayout(self.recovery_buttons)

        self.in_keyring = QCheckBox(SettingsVault)
        self.in_keyring.setObjectName(u"in_keyring")

        self.lines.addWidget(self.in_keyring)

        self.idle_row = QHBoxLayout()
        self.idle_row.setObjectName(u"idle_row")
        self.idle_label = QLabel(SettingsVault)
        self.idle_label.setObjectName(u"idle_label")

        self.idle_row.addWidget(self.idle_label)

        self.idle = QComboBox(SettingsVault)
        self.idle.setObjectName(u"idle")

        self.idle_row.addWidget(self.idle)

        self.spacerItem2 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.idle_row.addItem(self.spacerItem2)


        self.lines.addLayout(self.idle_row)

        self.blurred = QCheckBox(SettingsVault)
        self.blurred.setObjectName(u"blurred")

        self.lines.addWidget(self.blurred)

#if QT_CONFIG(shortcut)
        self.idle_label.setBuddy(self.idle)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsVault)

        QMetaObject.connectSlotsByName(SettingsVault)
    # setupUi

    def retranslateUi(self, SettingsVault):
        self.heading.setText(QCoreApplication.translate("SettingsVault", u"Who can open this diary", None))
        self.set_passphrase.setText(QCoreApplication.translate("SettingsVault", u"Set a passphrase\u2026", None))
        self.remove.setText(QCoreApplication.translate("SettingsVault", u"Remove the passphrase\u2026", None))
        self.make_recovery.setText(QCoreApplication.translate("SettingsVault", u"Make a recovery code\u2026", None))
        self.remove_recovery.setText(QCoreApplication.translate("SettingsVault", u"Remove the recovery code", None))
        self.in_keyring.setText(QCoreApplication.translate("SettingsVault", u"Let this computer's keyring open it without asking", None))
        self.idle_label.setText(QCoreApplication.translate("SettingsVault", u"Loc&k when nobody is there for", None))
        self.blurred.setText(QCoreApplication.translate("SettingsVault", u"Blur photos until the pointer or the keys are on them", None))
        pass
    # retranslateUi

