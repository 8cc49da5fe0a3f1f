# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.lines = QVBoxLayout(SettingsPage)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SettingsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.lines.addWidget(self.title)

        self.window_card = QFrame(SettingsPage)
        self.window_card.setObjectName(u"window_card")
        self.window_card.setProperty(u"role", u"card")
        self.window_lines = QVBoxLayout(self.window_card)
        self.window_lines.setObjectName(u"window_lines")
        self.window_lines.setContentsMargins(16, 16, 16, 16)
        self.window_heading = QLabel(self.window_card)
        self.window_heading.setObjectName(u"window_heading")
        self.window_heading.setProperty(u"role", u"heading")

        self.window_lines.addWidget(self.window_heading)

        self.window_rows = QFormLayout()
        self.window_rows.setObjectName(u"window_rows")
        self.window_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.window_rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.window_rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.language_label = QLabel(self.window_card)
        self.language_label.setObjectName(u"language_label")

        self.window_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(self.window_card)
        self.language.setObjectName(u"language")

        self.window_rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.scheme_label = QLabel(self.window_card)
        self.scheme_label.setObjectName(u"scheme_label")

        self.window_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.scheme_label)

        self.scheme = QComboBox(self.window_card)
        self.scheme.setObjectName(u"scheme")

        self.window_rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.scheme)


        self.window_lines.addLayout(self.window_rows)


        self.lines.addWidget(self.window_card)

        self.diary_card = QFrame(SettingsPage)
        self.diary_card.setObjectName(u"diary_card")
        self.diary_card.setProperty(u"role", u"card")
        self.diary_lines = QVBoxLayout(self.diary_card)
        self.diary_lines.setObjectName(u"diary_lines")
        self.diary_lines.setContentsMargins(16, 16, 16, 16)
        self.diary_heading = QLabel(self.diary_card)
        self.diary_heading.setObjectName(u"diary_heading")
        self.diary_heading.setProperty(u"role", u"heading")

        self.diary_lines.addWidget(self.diary_heading)

        self.diary_rows = QFormLayout()
        self.diary_rows.setObjectName(u"diary_rows")
        self.diary_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.diary_rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.diary_rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.folder_label = QLabel(self.diary_card)
        self.folder_label.setObjectName(u"folder_label")

        self.diary_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.folder_label)

        self.folder = QLineEdit(self.diary_card)
        self.folder.setObjectName(u"folder")
        self.folder.setReadOnly(True)

        self.diary_rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.folder)

        self.day_ends_at_label = QLabel(self.diary_card)
        self.day_ends_at_label.setObjectName(u"day_ends_at_label")

        self.diary_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.day_ends_at_label)

        self.day_ends_at = QComboBox(self.diary_card)
        self.day_ends_at.setObjectName(u"day_ends_at")

        self.diary_rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day_ends_at)

        self.currency_label = QLabel(self.diary_card)
        self.currency_label.setObjectName(u"currency_label")

        self.diary_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.currency_label)

        self.currency = QComboBox(self.diary_card)
        self.currency.setObjectName(u"currency")
        self.currency.setEditable(True)

        self.diary_rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.currency)

        self.photo_weekday_label = QLabel(self.diary_card)
        self.photo_weekday_label.setObjectName(u"photo_weekday_label")

        self.diary_rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.photo_weekday_label)

        self.photo_weekday = QComboBox(self.diary_card)
        self.photo_weekday.setObjectName(u"photo_weekday")

        self.diary_rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.photo_weekday)


        self.diary_lines.addLayout(self.diary_rows)

        self.diary_actions = QHBoxLayout()
        self.diary_actions.setObjectName(u"diary_actions")
        self.open_another = QPushButton(self.diary_card)
        self.open_another.setObjectName(u"open_another")

        self.diary_actions.addWidget(self.open_another)

        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.diary_actions.addItem(self.spacerItem)


        self.diary_lines.addLayout(self.diary_actions)


        self.lines.addWidget(self.diary_card)

        self.check_in_card = QFrame(SettingsPage)
        self.check_in_card.setObjectName(u"check_in_card")
        self.check_in_card.setProperty(u"role", u"card")
        self.check_in_lines = QVBoxLayout(self.check_in_card)
        self.check_in_lines.setObjectName(u"check_in_lines")
        self.check_in_lines.setContentsMargins(16, 16, 16, 16)
        self.check_in_heading = QLabel(self.check_in_card)
        self.check_in_heading.setObjectName(u"check_in_heading")
        self.check_in_heading.setProperty(u"role", u"heading")

        self.check_in_lines.addWidget(self.check_in_heading)

        self.zones_note = QLabel(self.check_in_card)
        self.zones_note.setObjectName(u"zones_note")
        self.zones_note.setProperty(u"role", u"note")

        self.check_in_lines.addWidget(self.zones_note)

        self.zones = QWidget(self.check_in_card)
        self.zones.setObjectName(u"zones")

        self.check_in_lines.addWidget(self.zones)

        self.aspects_note = QLabel(self.check_in_card)
        self.aspects_note.setObjectName(u"aspects_note")
        self.aspects_note.setProperty(u"role", u"note")

        self.check_in_lines.addWidget(self.aspects_note)

        self.aspects = QWidget(self.check_in_card)
        self.aspects.setObjectName(u"aspects")

        self.check_in_lines.addWidget(self.aspects)

        self.lifestyle_note = QLabel(self.check_in_card)
        self.lifestyle_note.setObjectName(u"lifestyle_note")
        self.lifestyle_note.setProperty(u"role", u"note")

        self.check_in_lines.addWidget(self.lifestyle_note)

        self.lifestyle = QWidget(self.check_in_card)
        self.lifestyle.setObjectName(u"lifestyle")

        self.check_in_lines.addWidget(self.lifestyle)

        self.views_note = QLabel(self.check_in_card)
        self.views_note.setObjectName(u"views_note")
        self.views_note.setProperty(u"role", u"note")

        self.check_in_lines.addWidget(self.views_note)

        self.views = QWidget(self.check_in_card)
        self.views.setObjectName(u"views")

        self.check_in_lines.addWidget(self.views)


        self.lines.addWidget(self.check_in_card)

        self.pore_type_card = QFrame(SettingsPage)
        self.pore_type_card.setObjectName(u"pore_type_card")
        self.pore_type_card.setProperty(u"role", u"card")
        self.pore_type_lines = QVBoxLayout(self.pore_type_card)
        self.pore_type_lines.setObjectName(u"pore_type_lines")
        self.pore_type_lines.setContentsMargins(16, 16, 16, 16)

        self.lines.addWidget(self.pore_type_card)

        self.facts_card = QFrame(SettingsPage)
        self.facts_card.setObjectName(u"facts_card")
        self.facts_card.setProperty(u"role", u"card")
        self.facts_lines = QVBoxLayout(self.facts_card)
        self.facts_lines.setObjectName(u"facts_lines")
        self.facts_lines.setContentsMargins(16, 16, 16, 16)

        self.lines.addWidget(self.facts_card)

#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
        self.scheme_label.setBuddy(self.scheme)
        self.folder_label.setBuddy(self.folder)
        self.day_ends_at_label.setBuddy(self.day_ends_at)
        self.currency_label.setBuddy(self.currency)
        self.photo_weekday_label.setBuddy(self.photo_weekday)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.window_heading.setText(QCoreApplication.translate("SettingsPage", u"Window", None))
        self.language_label.setText(QCoreApplication.translate("SettingsPage", u"&Language", None))
        self.scheme_label.setText(QCoreApplication.translate("SettingsPage", u"&Colours", None))
        self.diary_heading.setText(QCoreApplication.translate("SettingsPage", u"Diary", None))
        self.folder_label.setText(QCoreApplication.translate("SettingsPage", u"&Folder", None))
        self.day_ends_at_label.setText(QCoreApplication.translate("SettingsPage", u"M&y day ends at", None))
        self.currency_label.setText(QCoreApplication.translate("SettingsPage", u"C&urrency", None))
        self.photo_weekday_label.setText(QCoreApplication.translate("SettingsPage", u"Weekly &photo on", None))
        self.open_another.setText(QCoreApplication.translate("SettingsPage", u"Open another diary\u2026", None))
        self.check_in_heading.setText(QCoreApplication.translate("SettingsPage", u"What a check-in asks", None))
        self.zones_note.setText(QCoreApplication.translate("SettingsPage", u"Zones", None))
        self.aspects_note.setText(QCoreApplication.translate("SettingsPage", u"Ratings", None))
        self.lifestyle_note.setText(QCoreApplication.translate("SettingsPage", u"Lifestyle", None))
        self.views_note.setText(QCoreApplication.translate("SettingsPage", u"Views of the weekly photo", None))
        pass
    # retranslateUi

